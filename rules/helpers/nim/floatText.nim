# The shortest text of a float that reads as the same number.
proc floatText(x: float): string =
  if x.isNaN: return "nan"
  if abs(x) == Inf: return (if x > 0: "inf" else: "-inf")
  var text: string
  for digits in 0 .. 16:
    text = x.formatFloat(ffScientific, digits)
    if parseFloat(text) == x: break
  let parts = text.split('e')
  let exponent = parseInt(parts[1])
  let sign = (if text[0] == '-': "-" else: "")
  let digits = parts[0].strip(trailing = false, chars = {'-'}).replace(".", "")
  if exponent < -4 or exponent > 15:
    let power = (if exponent < 0: "-" else: "+") & align($abs(exponent), 2, '0')
    return sign & digits[0] & (if digits.len > 1: "." & digits[1 .. ^1] else: "") & "e" & power
  if exponent < 0: return sign & "0." & repeat("0", -exponent - 1) & digits
  let whole = digits.alignLeft(exponent + 1, '0')
  sign & whole[0 .. exponent] & "." & (if whole.len > exponent + 1: whole[exponent + 1 .. ^1] else: "0")
