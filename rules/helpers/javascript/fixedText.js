// A number with a number of digits after the point; its shortest text is rounded, half up.
function fixedText(value, digits) {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  const scaled = BigInt(mantissa.replace(".", ""));
  const shift = digits + Number(exponent) - (mantissa.length > 1 ? mantissa.length - 2 : 0);
  const unit = shift < 0 ? 10n ** BigInt(-shift) : 1n;
  const rounded = shift < 0 ? (scaled + unit / 2n) / unit : scaled * 10n ** BigInt(shift);
  const text = String(rounded).padStart(digits + 1, "0");
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return sign + (digits > 0 ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text);
}
