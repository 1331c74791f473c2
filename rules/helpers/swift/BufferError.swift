// The exception BufferError.
class BufferError: Exception {}
