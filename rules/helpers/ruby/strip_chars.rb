# Without certain characters at the start, the end or both.
def strip_chars(text, chars, left, right)
  from, to = 0, text.length
  from += 1 while left && from < to && chars.include?(text[from])
  to -= 1 while right && to > from && chars.include?(text[to - 1])
  text[from...to]
end
