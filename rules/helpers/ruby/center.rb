# Padded at both sides to a width; the odd one goes left where the width is odd, else right.
def center(text, width, fill)
  missing = width - text.length
  return text if missing <= 0

  left = missing / 2 + (missing & width & 1)
  fill * left + text + fill * (missing - left)
end
