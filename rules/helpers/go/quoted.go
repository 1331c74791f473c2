// quoted gives a string as a literal in quotes, as Python shows it.
func quoted(text string) string {
	quote := "'"
	if strings.Contains(text, "'") && !strings.Contains(text, "\"") {
		quote = "\""
	}
	replacer := strings.NewReplacer("\\", `\\`, "\n", `\n`, "\r", `\r`, "\t", `\t`, quote, `\`+quote)
	out := ""
	for _, c := range replacer.Replace(text) {
		out += printable(c)
	}
	return quote + out + quote
}
