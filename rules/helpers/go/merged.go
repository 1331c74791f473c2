// merged makes a Dict of both; the second's values win.
func merged[K comparable, V any](a, b *Dict[K, V]) *Dict[K, V] { return dictOf(append(a.Items(), b.Items()...)) }
