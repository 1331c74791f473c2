# A module that is not there.
type ImportError = object of CatchableError
