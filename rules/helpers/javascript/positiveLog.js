// A logarithm of a positive number.
function positiveLog(x, log = Math.log) {
  if (x <= 0) throw new ValueError("math domain error");
  return log(x);
}
