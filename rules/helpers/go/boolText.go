// boolText gives True or False.
func boolText(value bool) string {
	if value {
		return "True"
	}
	return "False"
}
