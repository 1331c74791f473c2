// inBase gives the digits of an integer after a sign and a prefix.
func inBase(value, base int, prefix string) string {
	text := strconv.FormatInt(int64(value), base)
	if value < 0 {
		return "-" + prefix + text[1:]
	}
	return prefix + text
}
