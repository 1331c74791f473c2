# The items of a container as a JSON array.
proc encodeItems[C, T](items: C, encode: proc (item: T): string): string =
  var parts: seq[string]
  for item in items: parts.add(encode(item))
  "[" & parts.join(",") & "]"
