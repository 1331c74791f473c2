// character gives the string of length 1 with a code point.
func character(code int) string {
	if code < 0 || code > 0x10ffff {
		panic("ValueError: chr() arg not in range(0x110000)")
	}
	return string(rune(code))
}
