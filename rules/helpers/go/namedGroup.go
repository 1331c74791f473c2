// namedGroup gives the text of a named group.
func namedGroup(m *Match, name string) string {
	for i, known := range m.names {
		if known == name {
			return *m.Group(i)
		}
	}
	panic("IndexError: no such group")
}
