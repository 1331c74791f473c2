// findGroups gives the texts of the groups of all matches.
func findGroups(pattern, text string) [][]string {
	found := [][]string{}
	for _, texts := range expression(pattern).FindAllStringSubmatch(text, -1) {
		found = append(found, texts[1:])
	}
	return found
}
