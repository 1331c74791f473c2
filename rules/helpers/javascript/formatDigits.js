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
  if (type === "f" || type === "F") return fixed(x, precision ?? 6);
  if (type === "e" || type === "E") {
    const text = x.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, "e$10$2");
    return type === "E" ? text.toUpperCase() : text;
  }
  return type === "" && precision === undefined ? floatText(x) : generalText(x, precision ?? 6, type === "");
}
