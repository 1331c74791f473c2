// The square root of what is not negative.
static double square_root(double x) {
    if (x < 0) raise_error("ValueError", "math domain error");
    return sqrt(x);
}
