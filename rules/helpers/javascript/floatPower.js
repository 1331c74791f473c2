// A power of floats; what has no real value, or is too large, raises.
function floatPower(base, exponent) {
  if (base === 0 && exponent < 0) throw new ZeroDivisionError("zero to a negative power");
  const result = base ** exponent;
  if (Number.isNaN(result) && !Number.isNaN(base) && !Number.isNaN(exponent)) throw new ValueError("the power is not real");
  if (Math.abs(result) === Infinity && Number.isFinite(base) && Number.isFinite(exponent)) throw new OverflowError("the power is too large");
  return result;
}
