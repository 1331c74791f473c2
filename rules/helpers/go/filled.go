// filled gives a separator, which must not be empty.
func filled(separator string) string {
	if separator == "" {
		panic("ValueError: empty separator")
	}
	return separator
}
