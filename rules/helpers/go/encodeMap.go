// encodeMap gives a map in the canonical encoding.
func encodeMap[K comparable, V any](entries map[K]V, encodeKey func(K) string, encodeValue func(V) string) string {
	parts := []string{}
	for key, value := range entries {
		parts = append(parts, "["+encodeKey(key)+","+encodeValue(value)+"]")
	}
	return "{\"$dict\":[" + strings.Join(parts, ",") + "]}"
}
