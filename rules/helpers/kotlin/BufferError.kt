// A buffer's refusal.
class BufferError(message: String = "") : RuntimeException(message)
