# The words of a text, the last ones apart and what is before them as it is.
proc wordsFromEnd(text: string, count: int): seq[string] =
  if count < 0: return text.splitWhitespace()
  var rest = text.strip(leading = false)
  while rest.len > 0 and result.len < count:
    var start = rest.len
    while start > 0 and rest[start - 1] notin Whitespace: dec start
    result.insert(rest[start .. ^1], 0)
    rest = rest[0 ..< start].strip(leading = false)
  if rest.len > 0: result.insert(rest, 0)
