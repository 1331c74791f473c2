# A function's value at a float, which must not leave the floats.
proc bounded(f: proc (x: float): float, x: float): float =
  result = f(x)
  if abs(result) == Inf and abs(x) < Inf: raise newException(OverflowDefect, "math range error")
