# Splits at matches of a pattern; an empty text is one empty piece.
def split_pattern(pattern, text)
  text.empty? ? [""] : text.split(Regexp.new(pattern), -1)
end
