// runs gives the runs of elements with equal keys, each with its key.
func runs[T, K any](items []T, key func(T) K) []Pair[K, []T] {
	out := []Pair[K, []T]{}
	for _, item := range items {
		if last := len(out) - 1; last >= 0 && reflect.DeepEqual(out[last].First, key(item)) {
			out[last].Second = append(out[last].Second, item)
		} else {
			out = append(out, Pair[K, []T]{key(item), []T{item}})
		}
	}
	return out
}
