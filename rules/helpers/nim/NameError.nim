# A name that is not there.
type NameError = object of CatchableError
