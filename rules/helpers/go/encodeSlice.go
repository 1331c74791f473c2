// encodeSlice gives the elements of a slice in the canonical encoding.
func encodeSlice[T any](items []T, encode func(T) string) string {
	parts := []string{}
	for _, item := range items {
		parts = append(parts, encode(item))
	}
	return "[" + strings.Join(parts, ",") + "]"
}
