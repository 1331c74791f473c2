// A division by zero.
class ZeroDivisionError extends Error {}
