// Whether a text has cased letters, all in lower case.
function isLowerCased(text) {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}
