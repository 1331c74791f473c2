// The integer that a text says, in a base from 2 to 36; what is no integer raises.
function parseInBase(text, base) {
  const prefix = { 2: "(?:0b_?)?", 8: "(?:0o_?)?", 16: "(?:0x_?)?" }[base] ?? "";
  const match = text.trim().match(new RegExp(`^([+-]?)${prefix}([0-9a-z]+(?:_[0-9a-z]+)*)$`, "i"));
  const digits = [...(match?.[2].replaceAll("_", "") ?? "x")].map((c) => parseInt(c, 36));
  if (!match || digits.some((digit) => digit >= base)) throw new ValueError(`invalid literal for int() with base ${base}: '${text}'`);
  return safeInteger(digits.reduce((n, digit) => n * base + digit, 0)) * (match[1] === "-" ? -1 : 1);
}
