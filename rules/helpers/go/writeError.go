// writeError writes to standard error.
func writeError(text string) { os.Stderr.WriteString(text) }
