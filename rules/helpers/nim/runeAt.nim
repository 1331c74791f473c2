# The character at an index that may count from the end.
proc runeAt(text: string, index: int): string =
  let runes = text.toRunes
  $runes[if index < 0: index + runes.len else: index]
