# Splits at a separator, so many times at most (at all for a negative number).
def split(text, separator, limit)
  raise ArgumentError, "empty separator" if separator.empty?

  parts = []
  while limit != 0 && (at = text.index(separator))
    parts << text[0...at]
    text = text[(at + separator.length)..]
    limit -= 1
  end
  parts << text
end
