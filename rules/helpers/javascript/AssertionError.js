// As Python's AssertionError.
class AssertionError extends Error {}
