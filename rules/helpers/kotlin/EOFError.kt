// Nothing more to read.
class EOFError(message: String = "") : RuntimeException(message)
