/** Undo a run-length encoding such as "3a2bc" ("aaabbc"). */
function runLengthDecode(encoded) {
  let decoded = "";
  let count = "";
  for (const ch of encoded) {
    if (ch >= "0" && ch <= "9") {
      count += ch;
      continue;
    }
    decoded += ch.repeat(Number(count || "1"));
    count = "";
  }
  if (count) {
    throw new RangeError(`count ${count} at the end has no character`);
  }
  return decoded;
}
