// setSlice replaces the elements of [from, to) by others.
func setSlice[T any](items *[]T, from, to int, others []T) {
	from, to = clamp(from, len(*items)), clamp(to, len(*items))
	if to < from {
		to = from
	}
	*items = append((*items)[:from:from], append(append([]T{}, others...), (*items)[to:]...)...)
}
