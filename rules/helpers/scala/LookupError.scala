// What is not found.
class LookupError(message: String = "") extends RuntimeException(message)
