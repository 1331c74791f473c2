// Whether a text has cased letters, all in upper case.
function isUpperCase(text) {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
