// readLine reads a line without its end.
func readLine() string {
	line, err := input.ReadString('\n')
	if err != nil && line == "" {
		panic("EOFError: EOF when reading a line")
	}
	return strings.TrimRight(line, "\r\n")
}
