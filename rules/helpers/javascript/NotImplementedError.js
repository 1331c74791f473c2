// As Python's NotImplementedError.
class NotImplementedError extends RuntimeError {}
