# Where a text first holds another, in characters; -1 where it does not.
proc runeFind(text, part: string): int =
  let place = (if part.len == 0: 0 else: text.find(part))
  if place < 0: -1 else: text[0 ..< place].runeLen
