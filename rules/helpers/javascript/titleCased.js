// Each run of letters capitalised.
const titleCased = (text) => text.replace(/\p{L}+/gu, (word) => capitalized(word));
