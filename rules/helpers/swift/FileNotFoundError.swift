// The exception FileNotFoundError.
class FileNotFoundError: OSError {}
