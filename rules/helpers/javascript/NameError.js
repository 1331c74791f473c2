// As Python's NameError.
class NameError extends Error {}
