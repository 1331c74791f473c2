// What is not found.
class LookupError(message: String = "") : RuntimeException(message)
