// Splits at the first matches of a pattern without groups, a number of times at most (always for 0).
function splitMatches(text, pattern, max) {
  const parts = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    if (max > 0 && parts.length >= max) break;
    parts.push(text.slice(start, match.index));
    start = matchEnd(match);
  }
  return [...parts, text.slice(start)];
}
