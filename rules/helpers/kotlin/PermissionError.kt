// What is not allowed.
class PermissionError(message: String = "") : RuntimeException(message)
