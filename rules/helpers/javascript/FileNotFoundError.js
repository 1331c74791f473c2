// As Python's FileNotFoundError.
class FileNotFoundError extends OSError {}
