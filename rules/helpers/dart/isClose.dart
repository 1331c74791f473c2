// Whether two numbers are close by a relative and an absolute tolerance.
bool isClose(double a, double b, double relative, double absolute) {
  return a == b || (a.isFinite && b.isFinite && (a - b).abs() <= max(relative * max(a.abs(), b.abs()), absolute));
}
