// The exception TimeoutError.
class TimeoutError: OSError {}
