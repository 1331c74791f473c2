// A failure that fits no other class.
class RuntimeError extends Error {}
