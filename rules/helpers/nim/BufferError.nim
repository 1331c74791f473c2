# An operation on a buffer that can't be done.
type BufferError = object of CatchableError
