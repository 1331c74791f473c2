// An iterator's end.
class StopIteration(message: String = "") : RuntimeException(message)
