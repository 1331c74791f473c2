// As Python's AttributeError.
class AttributeError extends Error {}
