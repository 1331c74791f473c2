// readAll reads the input.
func readAll() string {
	text, _ := io.ReadAll(os.Stdin)
	return string(text)
}
