// The exception IndexError.
class IndexError: LookupError {}
