# An error of no other kind.
type RuntimeError = object of CatchableError
