# A part of a text, its bounds cut to what there is.
proc textSlice(text: string, first: int, last = high(int)): string =
  let start = clamp((if first < 0: first + text.len else: first), 0, text.len)
  let stop = clamp((if last < 0: last + text.len else: last), start, max(text.len, start))
  text[start ..< stop]
