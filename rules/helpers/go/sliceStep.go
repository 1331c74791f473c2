// sliceStep copies every step-th element of [from, to), backwards for a negative step.
func sliceStep[T any](items []T, from, to *int, step int) []T {
	out := []T{}
	for _, place := range slicePlaces(len(items), from, to, step) {
		out = append(out, items[place])
	}
	return out
}
