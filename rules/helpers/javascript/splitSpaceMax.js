// Splits at white space, a number of times at most (always for a negative one); the rest keeps its own.
function splitSpaceMax(text, max) {
  const parts = [];
  let rest = text.trimStart();
  while (rest !== "" && (max < 0 || parts.length < max)) {
    const [word] = rest.match(/^\S+/);
    parts.push(word);
    rest = rest.slice(word.length).trimStart();
  }
  return rest === "" ? parts : [...parts, rest];
}
