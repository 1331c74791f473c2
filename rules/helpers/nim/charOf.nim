# The character of a code point, as a text.
proc charOf(code: int): string =
  if code < 0 or code > 0x10FFFF: raise newException(ValueError, "chr() arg not in range(0x110000)")
  $Rune(code)
