// The text of a float as Python shows it: always with a point or an exponent.
function floatText(x) {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  const size = Math.abs(x);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return x.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  const text = Object.is(x, -0) ? "-0" : String(x);
  return text.includes(".") ? text : text + ".0";
}
