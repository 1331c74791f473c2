// A shift by a distance that must not be negative.
int shiftRight(int value, int distance) {
  if (distance < 0) throw ArgumentError('negative shift count');
  return value >> distance;
}
