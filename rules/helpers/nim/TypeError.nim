# An operation on a value of the wrong type.
type TypeError = object of CatchableError
