/** Sort words by length; words of equal length keep their order in both directions. */
function sortByLength(words, longestFirst = false) {
  const sign = longestFirst ? -1 : 1;
  return [...words].sort((a, b) => sign * (a.length - b.length));
}
