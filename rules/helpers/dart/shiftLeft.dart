// A shift that must fit 64 bits.
int shiftLeft(int value, int distance) {
  if (distance < 0) throw ArgumentError('negative shift count');
  if (value != 0 && (distance > 63 || value << distance >> distance != value)) throw UnsupportedError('$value << $distance leaves 64 bits');
  return value << distance;
}
