// As Python's PermissionError.
class PermissionError extends OSError {}
