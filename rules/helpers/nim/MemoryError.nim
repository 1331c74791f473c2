# Not enough memory.
type MemoryError = object of CatchableError
