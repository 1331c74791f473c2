// A variable without a value.
class UnboundLocalError(message: String = "") : RuntimeException(message)
