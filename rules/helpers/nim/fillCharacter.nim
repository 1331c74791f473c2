# What fills a text up: one character.
proc fillCharacter(text: string): char =
  if text.len != 1: raise newException(TypeError, "The fill character must be exactly one character long")
  text[0]
