// An integer times a power of two, if a double holds it exactly; otherwise raises.
function shiftLeft(n, distance) {
  if (distance < 0) throw new ValueError("negative shift count");
  return safeInteger(n * 2 ** distance);
}
