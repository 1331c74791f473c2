// linesKept gives the lines of a text with their ends.
func linesKept(text string) []string {
	found := regexp.MustCompile("[^\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]*(\r\n|[\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]|$)").FindAllString(text, -1)
	return slices.DeleteFunc(found, func(line string) bool { return line == "" })
}
