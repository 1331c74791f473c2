// A power of floats as a function of mathematics: what zero has none of is outside its domain.
function realPower(base, exponent) {
  if (base === 0 && exponent < 0) throw new ValueError("math domain error");
  return floatPower(base, exponent);
}
