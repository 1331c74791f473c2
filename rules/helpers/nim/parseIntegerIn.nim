# The number that a text says in a base.
proc parseIntegerIn(text: string, base: int): int =
  let refused = newException(ValueError, "invalid literal for int() with base " & $base & ": " & quoted(text))
  var digits = text.strip().toLowerAscii
  let negative = digits.startsWith('-')
  if digits.len > 0 and digits[0] in {'+', '-'}: digits = digits[1 .. ^1]
  if digits.len > 2 and digits[0] == '0' and (base, digits[1]) in [(16, 'x'), (8, 'o'), (2, 'b')]: digits = digits[2 .. ^1].withoutPrefix("_")
  if digits.len == 0 or digits[0] == '_' or digits[^1] == '_' or "__" in digits: raise refused
  for c in digits.replace("_", ""):
    let digit = "0123456789abcdefghijklmnopqrstuvwxyz".find(c)
    if digit < 0 or digit >= base: raise refused
    result = result * base + (if negative: -digit else: digit)
