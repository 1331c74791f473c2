// The exception ConnectionError.
class ConnectionError: OSError {}
