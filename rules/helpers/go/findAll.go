// findAll gives the texts of all matches, or of their only group.
func findAll(pattern, text string) []string {
	found := []string{}
	for _, texts := range expression(pattern).FindAllStringSubmatch(text, -1) {
		found = append(found, texts[len(texts)-1])
	}
	return found
}
