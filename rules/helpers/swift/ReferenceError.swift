// The exception ReferenceError.
class ReferenceError: Exception {}
