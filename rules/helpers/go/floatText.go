// floatText gives a float as text: shortest round trip, as Python shows it.
func floatText(value float64) string {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return strings.ToLower(strings.TrimPrefix(fmt.Sprint(value), "+"))
	}
	if size := math.Abs(value); size != 0 && (size < 1e-4 || size >= 1e16) {
		return strconv.FormatFloat(value, 'e', -1, 64)
	}
	text := strconv.FormatFloat(value, 'f', -1, 64)
	if !strings.Contains(text, ".") {
		text += ".0"
	}
	return text
}
