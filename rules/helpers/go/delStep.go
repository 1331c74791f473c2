// delStep removes the elements at the places of a slice with a step.
func delStep[T any](items *[]T, from, to *int, step int) {
	gone := map[int]bool{}
	for _, place := range slicePlaces(len(*items), from, to, step) {
		gone[place] = true
	}
	kept := []T{}
	for i, item := range *items {
		if !gone[i] {
			kept = append(kept, item)
		}
	}
	*items = kept
}
