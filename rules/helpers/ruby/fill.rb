# What a text is filled up with: one character.
def fill(text)
  text.length == 1 ? text : raise(TypeError, "The fill character must be exactly one character long")
end
