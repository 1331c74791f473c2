// Whether a text has letters, in upper case exactly where no letter precedes.
const isTitleCased = (text) => /\p{L}/u.test(text) && text === titleCased(text);
