// groupTexts gives the texts of all groups.
func groupTexts(m *Match) []string {
	texts := []string{}
	for i := 1; i < len(m.names); i++ {
		texts = append(texts, *m.Group(i))
	}
	return texts
}
