// The exception FileExistsError.
class FileExistsError: OSError {}
