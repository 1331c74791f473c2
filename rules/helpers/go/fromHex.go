// fromHex gives the bytes that pairs of hexadecimal digits stand for.
func fromHex(text string) []byte {
	items, err := hex.DecodeString(strings.ReplaceAll(text, " ", ""))
	if err != nil {
		panic("ValueError: non-hexadecimal number found")
	}
	return items
}
