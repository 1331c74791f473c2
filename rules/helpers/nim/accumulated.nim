# What has come together after each item.
proc accumulated[T](items: seq[T], combine: proc (a, b: T): T): seq[T] =
  for item in items: result.add(if result.len == 0: item else: combine(result[^1], item))
