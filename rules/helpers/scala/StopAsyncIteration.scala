// An asynchronous iterator's end.
class StopAsyncIteration(message: String = "") extends RuntimeException(message)
