// expand gives a function that fills a template in which \1 stands for a group.
func expand(template string) func(*Match) string {
	return func(match *Match) string {
		return expression(`\\([1-9]|g<\w+>)`).ReplaceAllStringFunc(template, func(part string) string {
			name := strings.Trim(part, `\g<>`)
			if group, err := strconv.Atoi(name); err == nil {
				return *match.Group(group)
			}
			return namedGroup(match, name)
		})
	}
}
