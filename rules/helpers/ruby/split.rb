# Splits at a separator, so many times at most (at all for a negative number).
def split(text, separator, limit = -1)
  raise ArgumentError, "empty separator" if separator.empty?

  text.empty? ? [""] : text.split(/#{Regexp.escape(separator)}/, limit < 0 ? -1 : limit + 1)
end
