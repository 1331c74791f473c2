// flushOutput writes out what was printed.
func flushOutput() { output.Flush() }
