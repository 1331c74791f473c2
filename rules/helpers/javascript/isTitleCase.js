// Whether a text has letters, in upper case exactly where no letter precedes.
function isTitleCase(text) {
  return /\p{L}/u.test(text) && text === titleCase(text);
}
