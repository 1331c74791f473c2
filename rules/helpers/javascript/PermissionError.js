// What is not permitted.
class PermissionError extends OSError {}
