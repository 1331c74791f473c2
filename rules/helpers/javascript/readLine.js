// The next line of standard input with its end; empty at the end.
function readLine() {
  const input = loadInput();
  const end = input.text.indexOf("\n", input.place);
  const line = input.text.slice(input.place, end < 0 ? undefined : end + 1);
  input.place += line.length;
  return line;
}
