# A connection that failed.
type ConnectionError = object of OSError
