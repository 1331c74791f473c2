// generalText gives a float in so many digits, fixed or with an exponent, as format 'g' does.
func generalText(value float64, digits int) string {
	if digits == 0 {
		digits = 1
	}
	text := strconv.FormatFloat(value, 'g', digits, 64)
	if exponent := math.Floor(math.Log10(math.Abs(value))); value != 0 && exponent >= -4 && exponent < float64(digits) {
		text = strconv.FormatFloat(value, 'f', digits-1-int(exponent), 64)
		if strings.Contains(text, ".") {
			text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
		}
	}
	return text
}
