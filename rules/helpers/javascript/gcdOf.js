// The greatest common divisor.
function gcdOf(a, b) {
  while (b) [a, b] = [b, a % b];
  return a < 0 ? -a : a;
}
