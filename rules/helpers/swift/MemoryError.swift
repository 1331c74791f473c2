// The exception MemoryError.
class MemoryError: Exception {}
