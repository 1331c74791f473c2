# A place that was looked for, which must be one.
proc foundAt(place: int): int =
  if place < 0: raise newException(ValueError, "substring not found")
  place
