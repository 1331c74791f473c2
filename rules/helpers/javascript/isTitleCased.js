// Whether a text has letters, in upper case exactly where no letter precedes.
function isTitleCased(text) {
  return /\p{L}/u.test(text) && text === titleCased(text);
}
