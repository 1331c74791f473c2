// The exception ConnectionResetError.
class ConnectionResetError: ConnectionError {}
