// Writes a text to the error stream.
func printError(_ text: String) { fputs(text, stderr) }
