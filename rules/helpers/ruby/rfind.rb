# Index of the last occurrence in [from, to), or -1.
def rfind(text, part, from, to = nil)
  from = [from + text.length, 0].max if from < 0
  at = text[...to].rindex(part)
  at && at >= from ? at : -1
end
