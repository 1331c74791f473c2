// parseBase gives the integer that a text says in a base.
func parseBase(text string, base int) int {
	plain := strings.TrimFunc(text, isSpace)
	digits := strings.TrimLeft(plain, "+-")
	if marks := map[int]string{2: "bB", 8: "oO", 16: "xX"}[base]; len(digits) > 2 && digits[0] == '0' && strings.ContainsRune(marks, rune(digits[1])) {
		plain = strings.Replace(plain, digits[:2], "", 1)
	}
	wrong := strings.HasPrefix(digits, "_") || strings.HasSuffix(digits, "_") || strings.Contains(digits, "__")
	value, err := strconv.ParseInt(strings.ReplaceAll(plain, "_", ""), base, 64)
	if err != nil || wrong {
		panic(fmt.Sprintf("ValueError: invalid literal for int() with base %d: '%s'", base, text))
	}
	return int(value)
}
