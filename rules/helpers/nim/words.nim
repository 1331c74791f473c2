# The words of a text, the first ones apart and the rest as it is.
proc words(text: string, count: int): seq[string] =
  if count < 0: return text.splitWhitespace()
  var rest = text.strip(trailing = false)
  while rest.len > 0 and result.len < count:
    var stop = 0
    while stop < rest.len and rest[stop] notin Whitespace: inc stop
    result.add(rest[0 ..< stop])
    rest = rest[stop .. ^1].strip(trailing = false)
  if rest.len > 0: result.add(rest)
