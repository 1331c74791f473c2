# Whether a text goes on with another from a place.
proc startsAt(text, part: string, first: int): bool =
  let (start, stop) = spanOf(text.len, first, high(int))
  start <= stop and text[start ..< stop].startsWith(part)
