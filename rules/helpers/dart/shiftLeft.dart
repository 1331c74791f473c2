// A shift that must fit 64 bits.
int shiftLeft(int value, int distance) {
  if (distance < 0) throw ValueError('negative shift count');
  if (value == 0) return 0;
  if (distance > 63 || value << distance >> distance != value) throw OverflowError('$value << $distance leaves 64 bits');
  return value << distance;
}
