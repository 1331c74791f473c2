# Something that took too long.
type TimeoutError = object of OSError
