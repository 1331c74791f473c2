// A number with so many significant digits, with an exponent where it is large or small.
function generalText(x, precision, point = false) {
  if (!Number.isFinite(x)) return floatText(x);
  if (Object.is(x, -0)) return "-" + generalText(0, precision, point);
  const digits = precision || 1;
  const exponent = x === 0 ? 0 : Number(exponential(x, digits - 1).split("e")[1]);
  const plain = -4 <= exponent && exponent < digits - (point ? 1 : 0);
  const text = plain ? fixed(x, Math.max(0, digits - 1 - exponent)) : exponential(x, digits - 1);
  const short = text.replace(/^(-?\d+(?:\.\d*?[1-9])?)\.?0*(?=e|$)/, "$1");
  if (!plain) return short.replace(/e([+-])(\d)$/, "e$10$2");
  return point && !short.includes(".") ? short + ".0" : short;
}
