// A failure of the system.
class OSError extends Error {}
