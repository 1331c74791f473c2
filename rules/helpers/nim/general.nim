# A float with so many significant digits, with an exponent where it is very large or small.
proc general(x: float, digits: int): string =
  if not (abs(x) < Inf): return floatText(x)
  let parts = x.formatFloat(ffScientific, max(digits, 1) - 1).replace(".e", "e").split('e')
  let exponent = parseInt(parts[1])
  proc trimmed(text: string): string =
    if '.' in text: text.strip(leading = false, chars = {'0'}).strip(leading = false, chars = {'.'}) else: text
  if exponent < -4 or exponent >= max(digits, 1):
    return trimmed(parts[0]) & "e" & (if exponent < 0: "-" else: "+") & align($abs(exponent), 2, '0')
  trimmed(fixed(x, max(digits, 1) - 1 - exponent))
