// A power of floats that is a number within range.
static double float_power(double base, double exponent) {
    if (base == 0 && exponent < 0) raise_error("ZeroDivisionError", "0.0 cannot be raised to a negative power");
    double result = pow(base, exponent);
    if (isinf(result) && isfinite(base) && isfinite(exponent)) raise_error("OverflowError", "result out of range");
    if (isnan(result) && !isnan(base) && !isnan(exponent)) raise_error("ValueError", "math domain error");
    return result;
}
