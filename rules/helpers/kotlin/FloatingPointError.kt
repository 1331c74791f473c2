// A float's failure.
class FloatingPointError(message: String = "") : RuntimeException(message)
