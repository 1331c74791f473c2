// The program's wish to end.
class SystemExit(message: String = "") extends RuntimeException(message)
