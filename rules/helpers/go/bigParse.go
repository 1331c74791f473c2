// bigParse reads a large integer.
func bigParse(text string, base int) *big.Int {
	value, ok := new(big.Int).SetString(strings.ReplaceAll(strings.TrimFunc(text, isSpace), "_", ""), base)
	if !ok {
		panic("ValueError: invalid literal for int() with base 10: '" + text + "'")
	}
	return value
}
