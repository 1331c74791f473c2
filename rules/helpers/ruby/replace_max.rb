# Replaces the first occurrences, so many at most (all for a negative number).
def replace_max(text, part, other, limit)
  return text.gsub(part) { other } if limit < 0

  text.gsub(part) { |match| (limit -= 1) < 0 ? match : other }
end
