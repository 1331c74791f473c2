// The user's wish to end.
class KeyboardInterrupt(message: String = "") extends RuntimeException(message)
