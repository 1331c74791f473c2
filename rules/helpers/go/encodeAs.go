// encodeAs gives the bytes of a text in a named encoding.
func encodeAs(text, encoding string) []byte {
	limit, ok := map[string]rune{"ascii": 128, "latin1": 256, "iso88591": 256, "utf8": utf8.MaxRune + 1}[plainName(encoding)]
	if !ok {
		panic("LookupError: unknown encoding: " + encoding)
	}
	out := []byte{}
	for _, c := range text {
		if c >= limit {
			panic("UnicodeEncodeError: " + encoding + " can't encode a character")
		}
		if limit == 256 {
			out = append(out, byte(c))
		} else {
			out = append(out, string(c)...)
		}
	}
	return out
}
