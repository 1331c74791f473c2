# The end of an asynchronous iterator.
type StopAsyncIteration = object of CatchableError
