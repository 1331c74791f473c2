// Text with so many digits after the point and an exponent; exact halves to even.
function exponential(x, digits) {
  const half = x.toExponential(100).match(`^(-?[\\d.]{${digits && digits + 1}}[02468])\\.?50*(e.*)$`);
  return half ? half[1] + half[2] : x.toExponential(digits);
}
