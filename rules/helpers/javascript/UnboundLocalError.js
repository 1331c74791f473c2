// A variable that is read before it has a value.
class UnboundLocalError extends NameError {}
