# Splits at the first matches of a pattern, so many at most (all for 0).
def split_pattern(pattern, text, limit = 0)
  text.empty? ? [""] : text.split(pattern, limit.positive? ? limit + 1 : -1)
end
