// containsHeld tells whether a value that may be missing is there, and among the elements.
func containsHeld[T comparable](items []T, wanted *T) bool { return wanted != nil && slices.Contains(items, *wanted) }
