// The rest of standard input, read once.
const standardInput = { text: null, place: 0 };
function loadInput() {
  standardInput.text ??= readFileSync(0, "utf8");
  return standardInput;
}
