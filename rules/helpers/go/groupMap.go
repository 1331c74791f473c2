// groupMap collects the elements by their keys.
func groupMap[T any, K comparable](items []T, key func(T) K) map[K][]T {
	out := map[K][]T{}
	for _, item := range items {
		k := key(item)
		out[k] = append(out[k], item)
	}
	return out
}
