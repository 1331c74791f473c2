// The exception BlockingIOError.
class BlockingIOError: OSError {}
