// Whether a text has cased letters, all in lower case.
const isLowerCased = (text) => text === text.toLowerCase() && text !== text.toUpperCase();
