// matchOf gives the first match of a regular expression, or nil.
func matchOf(pattern, text string) *Match {
	compiled := expression(pattern)
	places := compiled.FindStringSubmatchIndex(text)
	if places == nil {
		return nil
	}
	return &Match{text, places, compiled.SubexpNames()}
}
