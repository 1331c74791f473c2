# The character at an index, which may count from the end; outside raises.
def char_at(text, index)
  text[index] or raise IndexError, "string index out of range"
end

# Replace each run of a character by the character and, from two on, its count.
def run_length_encode(text)
  encoded = ""
  i = 0
  while i < text.length
    j = i
    while j < text.length && char_at(text, j) == char_at(text, i)
      j += 1
    end
    encoded += char_at(text, i)
    if j - i > 1
      encoded += (j - i).to_s
    end
    i = j
  end
  encoded
end
