// translationOf makes a table for translate from characters and what they become.
func translationOf[V any](table *Dict[string, V], text func(V) *string) *Dict[int, *string] {
	out := newDict[int, *string]()
	for _, entry := range table.Items() {
		out.Set(ordinal(entry.First), text(entry.Second))
	}
	return out
}
