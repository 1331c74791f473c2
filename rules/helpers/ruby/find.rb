# Index of the first occurrence in [from, to), or -1.
def find(text, part, from, to = nil)
  from = [from + text.length, 0].max if from < 0
  text[...to].index(part, from) || -1
end
