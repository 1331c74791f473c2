/** All Gray codes of the given width, as binary strings in order. */
function grayCode(bits) {
  if (bits < 0) {
    throw new RangeError("bits must not be negative");
  }
  return Array.from({ length: 1 << bits }, (_, i) => (i ^ (i >> 1)).toString(2).padStart(bits, "0"));
}
