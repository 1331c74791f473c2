/** Sum of the decimal digits of n!. */
function factorialDigitSum(n) {
  let product = 1n;
  for (let factor = 2n; factor <= n; factor++) {
    product *= factor;
  }
  return [...String(product)].reduce((sum, digit) => sum + Number(digit), 0);
}
