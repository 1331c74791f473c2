# Calls nested too deeply.
type RecursionError = object of RuntimeError
