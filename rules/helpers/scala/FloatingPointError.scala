// A float's failure.
class FloatingPointError(message: String = "") extends RuntimeException(message)
