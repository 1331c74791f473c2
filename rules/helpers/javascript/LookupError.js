// As Python's LookupError.
class LookupError extends Error {}
