// copyDict makes a Dict with the same entries.
func copyDict[K comparable, V any](d *Dict[K, V]) *Dict[K, V] { return dictOf(d.Items()) }
