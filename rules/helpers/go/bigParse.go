// bigParse reads a large integer.
func bigParse(text string, base int) *big.Int {
	plain := strings.TrimFunc(text, isSpace)
	wrong := strings.HasPrefix(plain, "_") || strings.HasSuffix(plain, "_") || strings.Contains(plain, "__")
	value, ok := new(big.Int).SetString(strings.ReplaceAll(plain, "_", ""), base)
	if wrong || !ok {
		panic("ValueError: invalid literal for int() with base 10: '" + text + "'")
	}
	return value
}
