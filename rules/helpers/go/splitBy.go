// splitBy splits at the matches of a pattern, so many times at most; texts of groups stand between the parts.
func splitBy(pattern, text string, limit int) []string {
	parts, at := []string{}, 0
	for _, places := range expression(pattern).FindAllStringSubmatchIndex(text, limit) {
		parts = append(parts, text[at:places[0]])
		for i := 2; i < len(places); i += 2 {
			parts = append(parts, text[places[i]:places[i+1]])
		}
		at = places[1]
	}
	return append(parts, text[at:])
}
