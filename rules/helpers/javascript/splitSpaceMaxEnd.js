// Splits at white space from the right, a number of times at most (always for a negative one).
function splitSpaceMaxEnd(text, max) {
  const parts = [];
  let rest = text.trimEnd();
  while (rest !== "" && (max < 0 || parts.length < max)) {
    const [word] = rest.match(/\S+$/);
    parts.unshift(word);
    rest = rest.slice(0, -word.length).trimEnd();
  }
  return rest === "" ? parts : [rest, ...parts];
}
