// The texts of all matches, or of their first group.
function findAllTexts(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => (match.length > 1 ? (match[1] ?? "") : match[0]));
}
