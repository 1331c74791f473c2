// As Python's IndexError.
class IndexError extends LookupError {}
