// The number itself, if 32 bits hold it.
function exactInt32(number) {
  if ((number | 0) !== number) throw new OverflowError("integer overflow");
  return number;
}
