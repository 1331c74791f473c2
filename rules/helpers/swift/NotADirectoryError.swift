// The exception NotADirectoryError.
class NotADirectoryError: OSError {}
