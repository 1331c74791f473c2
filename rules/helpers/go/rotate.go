// rotate moves n elements from the end to the front, in place.
func rotate[T any](items []T, n int) {
	if len(items) > 0 {
		n = floorMod(n, len(items))
		copy(items, append(append([]T{}, items[len(items)-n:]...), items[:len(items)-n]...))
	}
}
