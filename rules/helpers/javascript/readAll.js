// The rest of standard input.
function readAll() {
  const input = loadInput();
  const rest = input.text.slice(input.place);
  input.place = input.text.length;
  return rest;
}
