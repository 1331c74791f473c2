// The exception ImportError.
class ImportError: Exception {}
