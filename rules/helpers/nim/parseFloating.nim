# The number with a point that a text says.
proc parseFloating(text: string): float =
  let stripped = text.strip().toLowerAscii
  let unsigned = (if stripped.len > 0 and stripped[0] in {'+', '-'}: stripped[1 .. ^1] else: stripped)
  if unsigned in ["inf", "infinity", "nan"]: return (if unsigned == "nan": NaN elif stripped[0] == '-': -Inf else: Inf)
  try:
    if not unsigned.allCharsInSet(Digits + {'.', 'e', '+', '-', '_'}) or unsigned.startsWith('_'): raise newException(ValueError, "")
    result = parseFloat(stripped)
  except ValueError:
    raise newException(ValueError, "could not convert string to float: " & quoted(text))
