# The words of a text, which any white space parts.
proc spacedWords(text: string): seq[string] =
  var word = ""
  for rune in text.toRunes:
    if not isWhite(rune):
      word.add($rune)
    elif word.len > 0:
      result.add(word)
      word = ""
  if word.len > 0: result.add(word)
