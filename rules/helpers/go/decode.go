// decode gives the text of UTF-8 bytes.
func decode(items []byte) string {
	if !utf8.Valid(items) {
		panic("UnicodeDecodeError: invalid UTF-8")
	}
	return string(items)
}
