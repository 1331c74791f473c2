# The shortest text of a float that reads as the same number.
proc floatText(x: float): string =
  if not (abs(x) < Inf): return $x
  var digits = 0
  while parseFloat(x.formatFloat(ffScientific, digits)) != x: inc digits
  let text = x.formatFloat(ffScientific, digits).replace(".e", "e")
  let exponent = parseInt(text.split('e')[1])
  if exponent in -4 .. 15: x.formatFloat(ffDecimal, max(digits - exponent, 1)) else: text
