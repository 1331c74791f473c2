// A failed operation on floats.
class FloatingPointError extends Error {}
