// An argument that must be greater than zero.
double positive(double x) {
    if (x <= 0) throw new ValueError("math domain error");
    return x;
}
