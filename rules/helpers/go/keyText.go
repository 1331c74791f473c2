// keyText gives a missing key as an exception shows it.
func keyText(missing any) string {
	if text, ok := missing.(string); ok {
		return quoted(text)
	}
	return fmt.Sprint(missing)
}
