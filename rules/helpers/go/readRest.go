// readRest reads what is left of the input.
func readRest() string {
	text, _ := io.ReadAll(input)
	return string(text)
}
