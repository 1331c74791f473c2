// setSlice replaces the elements of [from, to) by others.
func setSlice[T any](items *[]T, from, to int, others []T) {
	from, to = clamp(from, len(*items)), clamp(to, len(*items))
	*items = slices.Concat((*items)[:from], others, (*items)[max(from, to):])
}
