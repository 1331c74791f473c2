// The exception ChildProcessError.
class ChildProcessError: OSError {}
