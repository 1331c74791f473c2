# The numbers from one up or down to another, which is left out.
proc progression(start, stop, step: int): seq[int] =
  if step == 0: raise newException(ValueError, "range() arg 3 must not be zero")
  if step > 0: toSeq(countup(start, stop - 1, step)) else: toSeq(countdown(start, stop + 1, -step))
