// A result that must be a number.
double realResult(double x) {
    if (isNaN(x)) throw new ValueError("math domain error");
    return x;
}
