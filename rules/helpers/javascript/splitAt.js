// Splits at a separator, which must not be empty.
function splitAt(text, separator) {
  if (separator === "") throw new ValueError("empty separator");
  return text.split(separator);
}
