# The digits of a number in a base, after its sign.
proc digitsOf(n, base: int): string =
  var rest = n
  while rest != 0 or result.len == 0:
    result = "0123456789abcdefghijklmnopqrstuvwxyz"[abs(rest mod base)] & result
    rest = rest div base
  if n < 0: result = "-" & result
