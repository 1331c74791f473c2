// substitute replaces the first matches by what a function of the match gives; a limit below 1 is none.
func substitute(pattern string, function func(*Match) string, text string, limit int) string {
	var out strings.Builder
	at := 0
	for i, match := range matchesOf(pattern, text) {
		if limit > 0 && i >= limit {
			break
		}
		out.WriteString(text[at:match.places[0]] + function(match))
		at = match.places[1]
	}
	return out.String() + text[at:]
}
