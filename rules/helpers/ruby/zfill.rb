# Padded with zeros at the left, after a sign, to a width.
def zfill(text, width)
  sign = text.start_with?("+", "-") ? text[0] : ""
  sign + text.delete_prefix(sign).rjust(width - sign.length, "0")
end
