// A remainder with the sign of the divisor.
int floorMod(int a, int b) {
  final rest = a.remainder(b);
  return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}
