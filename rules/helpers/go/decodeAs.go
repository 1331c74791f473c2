// decodeAs gives the text of bytes in a named encoding.
func decodeAs(items []byte, encoding string) string {
	switch plainName(encoding) {
	case "utf8":
		return decode(items)
	case "latin1", "iso88591":
		return string(convert(items, func(item byte) rune { return rune(item) }))
	case "ascii":
		for _, item := range items {
			if item > 127 {
				panic("UnicodeDecodeError: ordinal not in range(128)")
			}
		}
		return string(items)
	}
	panic("LookupError: unknown encoding: " + encoding)
}
