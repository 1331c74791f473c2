// As Python's RuntimeError.
class RuntimeError extends Error {}
