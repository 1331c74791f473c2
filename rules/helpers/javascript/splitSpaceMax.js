// Splits at white space, a number of times at most (always for a negative one); the rest keeps its own.
function splitSpaceMax(text, max) {
  const parts = [];
  let rest = text.replace(/^[\s\x1c-\x1f\x85]+/, "");
  while (rest !== "" && (max < 0 || parts.length < max)) {
    const [found, word] = rest.match(/^([^\s\x1c-\x1f\x85]+)[\s\x1c-\x1f\x85]*/);
    parts.push(word);
    rest = rest.slice(found.length);
  }
  return rest === "" ? parts : [...parts, rest];
}
