// readAll reads the rest of the input.
func readAll() string {
	text, _ := io.ReadAll(input)
	return string(text)
}
