// A number's text as Java gives a double's.
function doubleText(value) {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0 || (Math.abs(value) >= 0.001 && Math.abs(value) < 1e7)) {
    if (Object.is(value, -0)) return "-0.0";
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  const [digits, exponent] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}
