// The texts of all matches, or of their first group.
function findAllTexts(text, pattern) {
  return Array.from(text.matchAll(pattern), (match) => (match.length > 1 ? (match[1] ?? "") : match[0]));
}
