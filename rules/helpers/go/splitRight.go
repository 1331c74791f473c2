// splitRight splits from the right, so many times at most.
func splitRight(text, separator string, limit int) []string {
	parts := strings.Split(text, separator)
	if limit < 0 || len(parts) <= limit+1 {
		return parts
	}
	cut := len(parts) - limit
	return append([]string{strings.Join(parts[:cut], separator)}, parts[cut:]...)
}
