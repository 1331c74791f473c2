// expression compiles a regular expression.
func expression(pattern string) *regexp.Regexp {
	compiled, err := regexp.Compile(pattern)
	if err != nil {
		panic("error: " + err.Error())
	}
	return compiled
}
