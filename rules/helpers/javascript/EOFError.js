// As Python's EOFError.
class EOFError extends Error {}
