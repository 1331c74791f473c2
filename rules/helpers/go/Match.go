// Match is where a regular expression matched: the text, and the start and end of each group in it.
type Match struct {
	text   string
	places []int
	names  []string
}

// Group gives the text of a group, or nil where it took no part.
func (m *Match) Group(group int) *string {
	if group < 0 || 2*group >= len(m.places) {
		panic("IndexError: no such group")
	}
	if m.places[2*group] < 0 {
		return nil
	}
	text := m.text[m.places[2*group]:m.places[2*group+1]]
	return &text
}

// Place gives the start or the end of the match, in characters.
func (m *Match) Place(end int) int { return utf8.RuneCountInString(m.text[:m.places[end]]) }
