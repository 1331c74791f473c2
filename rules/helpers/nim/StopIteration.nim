# The end of an iterator.
type StopIteration = object of CatchableError
