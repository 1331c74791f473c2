// What took too long.
class TimeoutError(message: String = "") extends RuntimeException(message)
