// As Python's OSError.
class OSError extends Error {}
