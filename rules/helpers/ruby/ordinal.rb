# The code point of a string of length 1.
def ordinal(text)
  raise TypeError, "ord() expected a character, but string of length #{text.length} found" if text.length != 1

  text.ord
end
