# Padded with zeros at the left, after a sign, to a width.
def zfill(text, width)
  text.sub(/\A[+-]?/) { |sign| sign + "0" * [width - text.length, 0].max }
end
