# Padded at both sides to a width; the odd one goes left where the width is odd, else right.
def center(text, width, fill)
  text.rjust((text.length + width + width % 2) / 2, fill).ljust(width, fill)
end
