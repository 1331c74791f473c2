// Where a match ends.
const matchEnd = (match) => match.index + match[0].length;
