// A number of bits to shift by; a negative one raises.
function shiftCount(count) {
  if (count < 0n) throw new ValueError("negative shift count");
  return count;
}
