// An integer divided by a power of two, rounded down.
function shiftRight(n, distance) {
  if (distance < 0) throw new ValueError("negative shift count");
  return Math.floor(n / 2 ** distance);
}
