// parseInt gives the integer that a text says.
func parseInt(text string) int {
	plain := strings.TrimFunc(text, isSpace)
	value, err := strconv.Atoi(strings.ReplaceAll(plain, "_", ""))
	if err != nil || strings.Contains("_"+strings.TrimLeft(plain, "+-")+"_", "__") {
		panic(fmt.Sprintf("ValueError: invalid literal for int() with base 10: '%s'", text))
	}
	return value
}
