# How often a part of a text holds another.
proc countIn(text, part: string, first: int, last = high(int)): int =
  let (start, stop) = spanOf(text.len, first, last)
  if start > stop: 0 else: countText(text[start ..< stop], part)
