# A variable without a value.
type UnboundLocalError = object of NameError
