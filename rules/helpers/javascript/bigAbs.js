// The absolute value of a big integer.
function bigAbs(n) {
  return n < 0n ? -n : n;
}
