/** Repeated digit sum of a non-negative integer and the number of rounds it took. */
function digitalRoot(n) {
  if (n < 0) {
    throw new RangeError("digital_root() needs a non-negative integer");
  }
  let rounds = 0;
  while (n > 9) {
    let digits = 0;
    while (n > 0) {
      digits += n % 10;
      n = Math.floor(n / 10);
    }
    n = digits;
    rounds++;
  }
  return [n, rounds];
}
