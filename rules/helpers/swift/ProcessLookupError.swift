// The exception ProcessLookupError.
class ProcessLookupError: OSError {}
