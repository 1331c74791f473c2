// Whether two numbers are close by a relative and an absolute tolerance.
static bool is_close(double a, double b, double relative, double absolute) {
    if (a == b) return true;
    if (isinf(a) || isinf(b)) return false;
    return fabs(a - b) <= fmax(relative * fmax(fabs(a), fabs(b)), absolute);
}
