// readPrompted reads a line after a prompt.
func readPrompted(prompt string) string {
	fmt.Print(prompt)
	return readLine()
}
