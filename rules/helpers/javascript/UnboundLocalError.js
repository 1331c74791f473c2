// As Python's UnboundLocalError.
class UnboundLocalError extends NameError {}
