// The exception SyntaxError.
class SyntaxError: Exception {}
