// What is not allowed.
class PermissionError(message: String = "") extends RuntimeException(message)
