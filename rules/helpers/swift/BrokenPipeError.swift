// The exception BrokenPipeError.
class BrokenPipeError: ConnectionError {}
