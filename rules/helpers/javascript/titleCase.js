// Each run of letters capitalised.
function titleCase(text) {
  return text.replace(/\p{L}+/gu, (word) => capitalized(word));
}
