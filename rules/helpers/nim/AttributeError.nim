# An attribute that is not there.
type AttributeError = object of CatchableError
