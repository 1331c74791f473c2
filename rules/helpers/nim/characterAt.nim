# The character at an index that may count from the end; outside it says so.
proc characterAt(text: string, index: int): string =
  let runes = text.toRunes
  let place = (if index < 0: index + runes.len else: index)
  if place notin 0 ..< runes.len: raise newException(IndexDefect, "string index out of range")
  $runes[place]
