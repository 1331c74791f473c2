// The exception TypeError.
class TypeError: Exception {}
