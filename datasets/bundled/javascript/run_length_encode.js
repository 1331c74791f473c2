/** Replace each run of a character by the character and, from two on, its count. */
function runLengthEncode(text) {
  return text.replace(/(.)\1+/gsu, (run, ch) => ch + run.length / ch.length);
}
