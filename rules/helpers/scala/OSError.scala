// The system's refusal.
class OSError(message: String = "") extends RuntimeException(message)
