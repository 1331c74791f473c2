# A number in a base, with what says which between its sign and its digits.
proc prefixed(mark: string, n, base: int): string =
  let digits = digitsOf(n, base)
  if n < 0: "-" & mark & digits[1 .. ^1] else: mark & digits
