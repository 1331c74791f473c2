// Replaces the first matches of a pattern, a number of times at most (always for 0), by what a function of the match gives.
function replaceMatches(text, pattern, replace, max) {
  let result = "";
  let start = 0;
  for (const match of [...text.matchAll(pattern)].slice(0, max || undefined)) {
    result += text.slice(start, match.index) + replace(match);
    start = matchEnd(match);
  }
  return result + text.slice(start);
}
