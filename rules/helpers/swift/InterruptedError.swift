// The exception InterruptedError.
class InterruptedError: OSError {}
