# Replace each run of a character by the character and, from two on, its count.
def run_length_encode(text)
  encoded = ""
  i = 0
  while i < text.length
    j = i
    while j < text.length && text[j] == text[i]
      j += 1
    end
    encoded += text[i]
    if j - i > 1
      encoded += (j - i).to_s
    end
    i = j
  end
  encoded
end
