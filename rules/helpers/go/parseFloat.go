// parseFloat gives the number that a text says.
func parseFloat(text string) float64 {
	plain := strings.TrimFunc(text, isSpace)
	value, err := strconv.ParseFloat(strings.ReplaceAll(plain, "_", ""), 64)
	joined := regexp.MustCompile(`(^|\D)_|_(\D|$)`).MatchString(plain)
	if joined || (err != nil && !errors.Is(err, strconv.ErrRange)) || strings.ContainsAny(plain, "xXpP") {
		panic("ValueError: could not convert string to float: '" + text + "'")
	}
	return value
}
