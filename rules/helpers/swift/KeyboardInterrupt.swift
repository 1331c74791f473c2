// The exception KeyboardInterrupt.
class KeyboardInterrupt: Exception {}
