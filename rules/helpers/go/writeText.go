// writeText prints a text.
func writeText(text string) { output.WriteString(text) }
