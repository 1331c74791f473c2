// A failed operation on a buffer.
class BufferError extends Error {}
