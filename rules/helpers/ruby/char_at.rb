# The character at an index, which may count from the end; outside raises.
def char_at(text, index)
  text[index] or raise IndexError, "string index out of range"
end
