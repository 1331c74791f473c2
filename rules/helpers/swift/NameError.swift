// The exception NameError.
class NameError: Exception {}
