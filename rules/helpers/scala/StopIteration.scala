// An iterator's end.
class StopIteration(message: String = "") extends RuntimeException(message)
