// The exception RecursionError.
class RecursionError: RuntimeError {}
