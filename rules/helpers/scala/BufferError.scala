// A buffer's refusal.
class BufferError(message: String = "") extends RuntimeException(message)
