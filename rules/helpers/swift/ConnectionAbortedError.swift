// The exception ConnectionAbortedError.
class ConnectionAbortedError: ConnectionError {}
