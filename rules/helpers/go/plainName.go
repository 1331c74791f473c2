// plainName gives the name of an encoding without case, hyphens and underscores.
func plainName(encoding string) string { return strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(encoding)) }
