// A number as an integer of 32 bits: towards zero, saturating, NaN is 0.
function toInt32(value) {
  return Math.trunc(Math.min(Math.max(value, -2147483648), 2147483647)) || 0;
}
