// Rounded to the nearest integral value, halves up.
double roundHalfUp(double x) => x - x.floorToDouble() < 0.5 ? x.floorToDouble() : x.ceilToDouble();
