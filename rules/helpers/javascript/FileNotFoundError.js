// A file that does not exist.
class FileNotFoundError extends OSError {}
