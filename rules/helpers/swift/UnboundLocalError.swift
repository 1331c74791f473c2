// The exception UnboundLocalError.
class UnboundLocalError: NameError {}
