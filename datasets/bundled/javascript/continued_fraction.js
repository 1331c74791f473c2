/** Quotients of the continued fraction of numerator / denominator. */
function continuedFraction(numerator, denominator) {
  if (denominator === 0) {
    throw new RangeError("division by zero");
  }
  const quotients = [];
  do {
    const quotient = Math.floor(numerator / denominator) || 0; // never -0
    quotients.push(quotient);
    [numerator, denominator] = [denominator, numerator - quotient * denominator];
  } while (denominator !== 0);
  return quotients;
}
