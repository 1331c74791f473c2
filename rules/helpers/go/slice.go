// slice copies the elements of [from, to); bounds count from the end if negative, and clamp.
func slice[T any](items []T, from, to int) []T {
	from = clamp(from, len(items))
	return slices.Clone(items[from:max(from, clamp(to, len(items)))])
}
