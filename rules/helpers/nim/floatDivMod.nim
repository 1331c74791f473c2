# Quotient and rest of a division that rounds down.
proc floatDivMod(a, b: float): (float, float) =
  let rest = floatMod(a, b)
  (round((a - rest) / b), rest)
