// As Python's BufferError.
class BufferError extends Error {}
