// readPrompted reads a line after a prompt.
func readPrompted(prompt string) string {
	output.WriteString(prompt)
	return readLine()
}
