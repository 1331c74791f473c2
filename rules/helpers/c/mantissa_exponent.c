// The mantissa and the exponent of a float.
static float_int_pair mantissa_exponent(double x) {
    int exponent = 0;
    double mantissa = frexp(x, &exponent);
    return (float_int_pair){mantissa, exponent};
}
