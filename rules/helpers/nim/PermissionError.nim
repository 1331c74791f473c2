# Something that is not allowed.
type PermissionError = object of OSError
