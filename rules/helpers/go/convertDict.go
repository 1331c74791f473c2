// convertDict gives a Dict with its keys and values in another form.
func convertDict[A, B comparable, C, D any](d *Dict[A, C], byKey func(A) B, byValue func(C) D) *Dict[B, D] {
	out := newDict[B, D]()
	for _, entry := range d.Items() {
		out.Set(byKey(entry.First), byValue(entry.Second))
	}
	return out
}
