# An integer rounded to tens, hundreds …, halves to even.
proc roundInteger(n, digits: int): int =
  if digits >= 0: return n
  if digits < -18: return 0
  let unit = 10 ^ -digits
  let rest = n.floorMod(unit)
  let up = rest * 2 > unit or (rest * 2 == unit and n.floorDiv(unit).floorMod(2) == 1)
  n - rest + (if up: unit else: 0)
