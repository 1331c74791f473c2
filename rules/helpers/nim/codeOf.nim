# The code point of a text's only character.
proc codeOf(text: string): int =
  let runes = text.toRunes
  if runes.len != 1: raise newException(TypeError, "ord() expected a character, but string of length " & $runes.len & " found")
  int(runes[0])
