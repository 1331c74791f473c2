// The digits of a number that is not negative, by a format type.
function formatDigits(value, type, kind, precision) {
  const bases = { b: 2, o: 8, x: 16, X: 16 };
  if (type in bases) {
    const text = value.toString(bases[type]);
    return type === "X" ? text.toUpperCase() : text;
  }
  if (type === "c") return String.fromCodePoint(Number(value));
  if (kind === "d" && (type === "" || type === "d" || type === "n")) return String(value);
  const x = Number(value);
  if (type === "%") return fixed(x * 100, precision ?? 6) + "%";
  if (type === "f" || type === "F") return type === "F" ? fixed(x, precision ?? 6).toUpperCase() : fixed(x, precision ?? 6);
  if (type === "" && precision === undefined) return floatText(x);
  const text = /e/i.test(type) ? scientific(x, precision ?? 6) : generalText(x, precision ?? 6, type === "");
  return /[EG]/.test(type) ? text.toUpperCase() : text;
}
