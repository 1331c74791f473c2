// The exception PermissionError.
class PermissionError: OSError {}
