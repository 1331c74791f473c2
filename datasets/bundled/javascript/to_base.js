/** The digits of an integer in a base from 2 to 36. */
function toBase(number, base = 10) {
  if (base < 2 || base > 36) {
    throw new RangeError(`base must be between 2 and 36, not ${base}`);
  }
  return number.toString(base);
}
