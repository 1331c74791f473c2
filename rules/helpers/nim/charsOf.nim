# The characters of a text as a set.
proc charsOf(text: string): set[char] =
  for c in text: result.incl(c)
