# The first item of a sequence, or another where it has none.
proc firstOr[T](items: seq[T], missing: T): T = (if items.len > 0: items[0] else: missing)
