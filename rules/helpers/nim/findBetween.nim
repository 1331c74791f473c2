# Where a part of a text first holds another; -1 where it does not.
proc findBetween(text, part: string, first: int, last = high(int)): int =
  let (start, stop) = spanOf(text.len, first, last)
  if start > stop: return -1
  let place = text[start ..< stop].find(part)
  if place < 0: -1 else: start + place
