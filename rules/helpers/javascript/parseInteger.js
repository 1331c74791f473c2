// The integer that a text says; what is no integer raises.
function parseInteger(text) {
  if (!/^\s*[+-]?\d+(_\d+)*\s*$/.test(text)) throw new ValueError(`invalid literal for int() with base 10: '${text}'`);
  return safeInteger(Number(text.replaceAll("_", "")));
}
