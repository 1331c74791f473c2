// What does not fit into memory.
class MemoryError extends Error {}
