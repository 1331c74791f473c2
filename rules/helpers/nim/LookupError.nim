# Something that was not found.
type LookupError = object of CatchableError
