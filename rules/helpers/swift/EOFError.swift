// The exception EOFError.
class EOFError: Exception {}
