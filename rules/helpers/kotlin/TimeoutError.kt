// What took too long.
class TimeoutError(message: String = "") : RuntimeException(message)
