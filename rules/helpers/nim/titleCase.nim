# A text whose words begin with capitals.
proc titleCase(text: string): string =
  var inside = false
  for c in text:
    result.add(if inside: c.toLowerAscii else: c.toUpperAscii)
    inside = c.isAlphaAscii
