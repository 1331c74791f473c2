// The exception NotImplementedError.
class NotImplementedError: RuntimeError {}
