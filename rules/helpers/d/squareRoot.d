// The square root; of a negative number it throws.
double squareRoot(double x) {
    if (x < 0) throw new ValueError("math domain error");
    return sqrt(x);
}
