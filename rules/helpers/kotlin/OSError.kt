// The system's refusal.
class OSError(message: String = "") : RuntimeException(message)
