# A text with the first occurrences of a part replaced, all of them for a negative count.
proc replaceMost(text, part, other: string, count: int): string =
  if part.len > 0: return text.split(part, maxsplit = count).join(other)
  let letters = (if count < 0: text.len else: min(count - 1, text.len))
  if letters < 0: text else: other & text[0 ..< letters].mapIt($it & other).join & text[letters .. ^1]
