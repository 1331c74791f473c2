// As Python's MemoryError.
class MemoryError extends Error {}
