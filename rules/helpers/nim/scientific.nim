# A float with an exponent and so many digits after the point.
proc scientific(x: float, digits: int): string =
  if abs(x) < Inf: x.formatFloat(ffScientific, digits).replace(".e", "e") else: floatText(x)
