// A condition that should hold and does not.
class AssertionError extends Error {}
