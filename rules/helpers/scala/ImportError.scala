// A module that cannot be had.
class ImportError(message: String = "") extends RuntimeException(message)
