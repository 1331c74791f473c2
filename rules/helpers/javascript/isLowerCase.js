// Whether a text has cased letters, all in lower case.
function isLowerCase(text) {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}
