// matchesOf gives all matches of a regular expression.
func matchesOf(pattern, text string) []*Match {
	compiled, found := expression(pattern), []*Match{}
	for _, places := range compiled.FindAllStringSubmatchIndex(text, -1) {
		found = append(found, &Match{text, places, compiled.SubexpNames()})
	}
	return found
}
