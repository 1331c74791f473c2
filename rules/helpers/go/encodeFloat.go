// encodeFloat gives a float in the canonical encoding.
func encodeFloat(value float64) string {
	text := floatText(value)
	if strings.Contains(text, "n") {
		return "{\"$float\":\"" + text + "\"}"
	}
	return text
}
