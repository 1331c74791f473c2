// Whether a text has cased letters, all in upper case.
function isUpperCased(text) {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
