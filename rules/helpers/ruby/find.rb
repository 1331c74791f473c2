# Index of the first occurrence in [from, to), or -1.
def find(text, part, from, to)
  return -1 if from > text.length

  from = (from < 0 ? from + text.length : from).clamp(0, text.length)
  at = slice_of(text, 0, to).index(part, from)
  at || -1
end
