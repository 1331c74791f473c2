// Text with so many digits after the point and an exponent of two digits at least.
function scientific(x, digits) {
  if (!Number.isFinite(x)) return floatText(x);
  const sign = Object.is(x, -0) ? "-" : "";
  return sign + exponential(x, digits).replace(/e([+-])(\d)$/, "e$10$2");
}
