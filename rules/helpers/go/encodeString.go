// encodeString gives a string in the canonical encoding: JSON in ASCII.
func encodeString(text string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, c := range text {
		switch {
		case c == '"' || c == '\\':
			out.WriteString("\\" + string(c))
		case c >= ' ' && c <= '~':
			out.WriteRune(c)
		case c < 0x10000:
			fmt.Fprintf(&out, "\\u%04x", c)
		default:
			fmt.Fprintf(&out, "\\u%04x\\u%04x", 0xd800+((c-0x10000)>>10), 0xdc00+((c-0x10000)&0x3ff))
		}
	}
	out.WriteByte('"')
	return out.String()
}
