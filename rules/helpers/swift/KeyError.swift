// The exception KeyError.
class KeyError: LookupError {}
