// The fraction and the whole part of a float.
static float_float_pair fraction_whole(double x) {
    double whole = 0, fraction = modf(x, &whole);
    return (float_float_pair){fraction, whole};
}
