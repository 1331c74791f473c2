// encodeDict gives a Dict in the canonical encoding.
func encodeDict[K comparable, V any](d *Dict[K, V], encodeKey func(K) string, encodeValue func(V) string) string {
	parts := []string{}
	for _, pair := range d.Items() {
		parts = append(parts, "["+encodeKey(pair.First)+","+encodeValue(pair.Second)+"]")
	}
	return "{\"$dict\":[" + strings.Join(parts, ",") + "]}"
}
