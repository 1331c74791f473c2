// The integer that a text says; what is no integer raises.
function parseInteger(text) {
  if (!/^\s*[+-]?\d+(_\d+)*\s*$/.test(text)) throw new ValueError(`invalid literal for int() with base 10: '${text}'`);
  const number = Number(text.replaceAll("_", ""));
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`integer beyond 2^53: ${text}`);
}
