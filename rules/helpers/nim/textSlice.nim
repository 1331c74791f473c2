# A part of a text, its bounds cut to what there is.
proc textSlice(text: string, first: int, last = high(int)): string =
  let start = (if first < 0: max(first + text.len, 0) else: first)
  text.substr(start, (if last < 0: last + text.len else: last) - 1)
