// Splits at a separator; empty strings at the end are left out, but a text without separator stays.
function splitTrimmed(text, separator) {
  const parts = text.split(separator);
  if (parts.length > 1) while (parts.length > 0 && parts.at(-1) === "") parts.pop();
  return parts;
}
