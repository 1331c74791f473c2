// Splits at matches of a pattern; empty strings at the end are left out, but a text without match stays.
function splitPattern(pattern, text) {
  const parts = text.split(pattern);
  if (parts.length > 1) while (parts.length > 0 && parts.at(-1) === "") parts.pop();
  return parts;
}
