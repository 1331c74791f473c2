// Whether two numbers are close by a relative and an absolute tolerance.
static boolean isClose(double a, double b, double relative, double absolute) {
    return a == b || Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), absolute);
}
