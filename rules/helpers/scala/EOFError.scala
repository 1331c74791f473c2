// Nothing more to read.
class EOFError(message: String = "") extends RuntimeException(message)
