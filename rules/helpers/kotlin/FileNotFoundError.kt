// A file that is not there.
class FileNotFoundError(message: String = "") : RuntimeException(message)
