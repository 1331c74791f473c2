// Each run of letters capitalised.
function titleCased(text) {
  return text.replace(/\p{L}+/gu, (word) => capitalized(word));
}
