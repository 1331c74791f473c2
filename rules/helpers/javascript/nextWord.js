// Takes the next word off lines of which the next one is the last.
function nextWord(lines) {
  while (lines.length > 0 && lines.at(-1).trim() === "") lines.pop();
  if (lines.length === 0) throw new RangeError("no more words");
  const line = lines.pop().trimStart();
  const [word] = line.split(/\s/, 1);
  lines.push(line.slice(word.length));
  return word;
}
