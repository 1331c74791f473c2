// roundTo rounds correctly to a number of decimals.
func roundTo(value float64, digits int) float64 {
	if digits < 0 {
		scale := math.Pow(10, float64(-digits))
		return math.RoundToEven(value/scale) * scale
	}
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(value, 'f', digits, 64), 64)
	return rounded
}
