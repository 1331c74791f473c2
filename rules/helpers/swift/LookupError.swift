// The exception LookupError.
class LookupError: Exception {}
