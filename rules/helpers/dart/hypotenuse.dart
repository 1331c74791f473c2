// The length of the vector with these coordinates.
double hypotenuse(double x, double y) {
  final scale = max(x.abs(), y.abs());
  return scale == 0 || !scale.isFinite ? scale : scale * sqrt(x / scale * (x / scale) + y / scale * (y / scale));
}
