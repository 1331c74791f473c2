// The texts of all matches, or of their first group.
const findAllTexts = (text, pattern) => [...text.matchAll(pattern)].map((match) => (match.length > 1 ? (match[1] ?? "") : match[0]));
