// quoted gives a string as a literal in quotes, as Python shows it.
func quoted(text string) string {
	quote := "'"
	if strings.Contains(text, "'") && !strings.Contains(text, `"`) {
		quote = `"`
	}
	literal := strconv.Quote(text)
	escapes := strings.NewReplacer(`\\`, `\\`, `\"`, `"`, quote, `\`+quote, `\a`, `\x07`, `\b`, `\x08`, `\f`, `\x0c`, `\v`, `\x0b`, `\u00`, `\x`)
	return quote + escapes.Replace(literal[1:len(literal)-1]) + quote
}
