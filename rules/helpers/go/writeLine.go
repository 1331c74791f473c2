// writeLine prints a text and a line end.
func writeLine(text string) { output.WriteString(text + "\n") }
