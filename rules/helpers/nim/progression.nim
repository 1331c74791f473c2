# The numbers from a first one to a bound by any step.
proc progression(start, stop, step: int): seq[int] =
  if step == 0: raise newException(ValueError, "range() arg 3 must not be zero")
  var number = start
  while (if step > 0: number < stop else: number > stop):
    result.add(number)
    number += step
