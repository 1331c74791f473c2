// What is not there yet.
class NotImplementedError extends Error {}
