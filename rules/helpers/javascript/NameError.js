// A name that is not defined.
class NameError extends Error {}
