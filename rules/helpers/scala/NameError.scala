// A name that stands for nothing.
class NameError(message: String = "") extends RuntimeException(message)
