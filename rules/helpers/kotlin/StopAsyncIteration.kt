// An asynchronous iterator's end.
class StopAsyncIteration(message: String = "") : RuntimeException(message)
