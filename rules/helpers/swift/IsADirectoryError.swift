// The exception IsADirectoryError.
class IsADirectoryError: OSError {}
