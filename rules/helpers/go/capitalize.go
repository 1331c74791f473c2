// capitalize puts the first character in upper case and the rest in lower.
func capitalize(text string) string {
	return strings.ToUpper(substring(text, 0, 1)) + strings.ToLower(substring(text, 1, math.MaxInt))
}
