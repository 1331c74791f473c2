// keyText gives a missing key as an exception shows it.
func keyText(key any) string {
	if text, ok := key.(string); ok {
		return quoted(text)
	}
	return fmt.Sprint(key)
}
