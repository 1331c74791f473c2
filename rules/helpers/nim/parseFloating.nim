# The number with a point that a text says.
proc parseFloating(text: string): float =
  let stripped = text.strip().toLowerAscii
  let unsigned = (if stripped.len > 0 and stripped[0] in {'+', '-'}: stripped[1 .. ^1] else: stripped)
  if unsigned in ["inf", "infinity", "nan"]: return (if unsigned == "nan": NaN elif stripped[0] == '-': -Inf else: Inf)
  let misplaced = unsigned.startsWith('_') or unsigned.endsWith('_') or ["__", "_.", "._", "_e", "e_", "+_", "-_"].anyIt(it in unsigned)
  try:
    let odd = misplaced or not unsigned.split('e')[0].anyIt(it in Digits) or not unsigned.allCharsInSet(Digits + {'.', 'e', '+', '-', '_'})
    if odd: raise newException(ValueError, "")
    result = parseFloat(stripped.replace("_"))
  except ValueError:
    raise newException(ValueError, "could not convert string to float: " & quoted(text))
