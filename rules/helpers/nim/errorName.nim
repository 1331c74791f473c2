# The name of an exception's class, as the source calls it.
proc errorName(error: ref Exception): string =
  result = ($error.name).split(':')[0]
  if error of AssertionDefect and error.msg.endsWith("while iterating over it"): return "RuntimeError"
  for (own, name) in {"IndexDefect": "IndexError", "DivByZeroDefect": "ZeroDivisionError", "OverflowDefect": "OverflowError",
      "AssertionDefect": "AssertionError", "CatchableError": "Exception", "ArithmeticDefect": "ArithmeticError"}:
    if result == own: return name
