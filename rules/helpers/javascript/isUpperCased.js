// Whether a text has cased letters, all in upper case.
const isUpperCased = (text) => text === text.toUpperCase() && text !== text.toLowerCase();
