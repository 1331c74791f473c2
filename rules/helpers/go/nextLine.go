// nextLine gives the next line of standard input with its line end; an empty text at the end.
func nextLine() string {
	line, _ := input.ReadString('\n')
	return line
}
