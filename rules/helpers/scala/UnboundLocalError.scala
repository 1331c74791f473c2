// A variable without a value.
class UnboundLocalError(message: String = "") extends RuntimeException(message)
