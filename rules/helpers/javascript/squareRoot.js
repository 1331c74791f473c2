// The square root of a number that is not negative.
function squareRoot(x) {
  if (x < 0) throw new ValueError("math domain error");
  return Math.sqrt(x);
}
