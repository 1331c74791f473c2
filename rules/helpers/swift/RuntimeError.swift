// The exception RuntimeError.
class RuntimeError: Exception {}
