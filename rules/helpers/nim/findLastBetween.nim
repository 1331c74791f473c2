# Where a part of a text last holds another; -1 where it does not.
proc findLastBetween(text, part: string, first: int, last = high(int)): int =
  let (start, stop) = spanOf(text.len, first, last)
  if start > stop: return -1
  let place = findLast(text[start ..< stop], part)
  if place < 0: -1 else: start + place
