// copyMap makes a map with the same entries.
func copyMap[K comparable, V any](entries map[K]V) map[K]V {
	out := map[K]V{}
	for key, value := range entries {
		out[key] = value
	}
	return out
}
