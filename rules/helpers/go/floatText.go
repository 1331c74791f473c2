// floatText gives a float as text: shortest round trip, as Python shows it.
func floatText(value float64) string {
	format, size := byte('f'), math.Abs(value)
	if size != 0 && (size < 1e-4 || size >= 1e16) {
		format = 'e'
	}
	text := strings.ToLower(strings.TrimPrefix(strconv.FormatFloat(value, format, -1, 64), "+"))
	if !strings.ContainsAny(text, ".en") {
		text += ".0"
	}
	return text
}
