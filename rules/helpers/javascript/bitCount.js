// The number of ones in an integer's absolute value.
function bitCount(n) {
  return n.toString(2).replace(/[^1]/g, "").length;
}
