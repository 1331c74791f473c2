# The bounds of a part of a text as places in it.
proc spanOf(size, first, last: int): (int, int) =
  proc bound(place: int): int = (if place < 0: max(place + size, 0) else: place)
  (bound(first), min(bound(last), size))
