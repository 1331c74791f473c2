# A float with so many digits after the point.
proc fixed(x: float, digits: int): string =
  if abs(x) < Inf: (if digits == 0: x.formatFloat(ffDecimal, 0).strip(leading = false, chars = {'.'}) else: x.formatFloat(ffDecimal, digits))
  else: floatText(x)
