// A file that is not there.
class FileNotFoundError(message: String = "") extends RuntimeException(message)
