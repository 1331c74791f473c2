// An operation on numbers that has no result.
class ArithmeticError extends Error {}
