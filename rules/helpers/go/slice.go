// slice copies the elements of [from, to); bounds count from the end if negative, and clamp.
func slice[T any](items []T, from, to int) []T {
	from, to = clamp(from, len(items)), clamp(to, len(items))
	if from >= to {
		return []T{}
	}
	return append([]T{}, items[from:to]...)
}
