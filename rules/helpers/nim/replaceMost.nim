# A text with the first occurrences of a part replaced, all of them for a negative count.
proc replaceMost(text, part, other: string, count: int): string =
  var left = (if count < 0: text.len + 1 else: count)
  var place = 0
  while left > 0:
    let found = (if part.len == 0: place else: text.find(part, place))
    if found < 0 or found > text.len: break
    result.add(text[place ..< found] & other)
    if part.len == 0 and found < text.len: result.add(text[found])
    place = found + max(part.len, 1)
    dec left
  if place < text.len: result.add(text[place .. ^1])
