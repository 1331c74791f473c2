// The exception ConnectionRefusedError.
class ConnectionRefusedError: ConnectionError {}
