// The exception ModuleNotFoundError.
class ModuleNotFoundError: ImportError {}
