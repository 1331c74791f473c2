// Where a match ends.
function matchEnd(match) {
  return match.index + match[0].length;
}
