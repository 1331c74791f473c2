// The exception AssertionError.
class AssertionError: Exception {}
