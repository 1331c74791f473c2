// As Python's TimeoutError.
class TimeoutError extends OSError {}
