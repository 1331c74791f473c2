// As Python's KeyError.
class KeyError extends LookupError {}
