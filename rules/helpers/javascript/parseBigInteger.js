// The decimal integer of any size that a text says; what is none raises.
function parseBigInteger(text) {
  const match = text.trim().match(/^([+-]?)(\d+(?:_\d+)*)$/);
  if (!match) throw new ValueError(`invalid literal for int() with base 10: '${text}'`);
  const size = BigInt(match[2].replaceAll("_", ""));
  return match[1] === "-" ? -size : size;
}
