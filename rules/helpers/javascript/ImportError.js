// As Python's ImportError.
class ImportError extends Error {}
