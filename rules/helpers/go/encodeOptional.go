// encodeOptional gives a value that may be missing in the canonical encoding.
func encodeOptional[T any](value *T, encode func(T) string) string {
	if value == nil {
		return "null"
	}
	return encode(*value)
}
