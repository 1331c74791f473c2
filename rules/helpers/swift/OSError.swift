// The exception OSError.
class OSError: Exception {}
