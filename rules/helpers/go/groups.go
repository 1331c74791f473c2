// groups collects the elements by their keys, in order of first occurrence.
func groups[T any, K comparable](items []T, key func(T) K) *Dict[K, []T] {
	out := newDict[K, []T]()
	for _, item := range items {
		k := key(item)
		out.Set(k, append(out.GetOr(k, nil), item))
	}
	return out
}
