// elements gives each key as often as it was counted.
func elements[T comparable](counts *Dict[T, int]) []T {
	out := []T{}
	for _, entry := range counts.Items() {
		for i := 0; i < entry.Second; i++ {
			out = append(out, entry.First)
		}
	}
	return out
}
