# Puts items in the place of a part of a list.
proc setSlice[T](items: var seq[T], first, last: Option[int], others: seq[T]) =
  let size = items.len
  proc bound(place: Option[int], missing: int): int =
    let given = place.get(missing)
    clamp((if given < 0: given + size else: given), 0, size)
  let start = bound(first, 0)
  let stop = max(bound(last, size), start)
  items = items[0 ..< start] & others & items[stop ..< size]
