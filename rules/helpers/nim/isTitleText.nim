# Whether the words of a text, of which it has some, begin with capitals.
proc isTitleText(text: string): bool =
  var inside = false
  for c in text:
    if c.isAlphaAscii:
      if inside == c.isUpperAscii: return false
      result = true
    inside = c.isAlphaAscii
