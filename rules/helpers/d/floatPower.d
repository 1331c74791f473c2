// A power of floats; what has no finite result throws.
double floatPower(double base, double exponent) {
    if (base == 0 && exponent < 0) throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
    const result = pow(base, exponent);
    if (isInfinity(result) && !isInfinity(base) && !isInfinity(exponent)) throw new OverflowError("math range error");
    if (isNaN(result) && !isNaN(base) && !isNaN(exponent)) throw new ValueError("math domain error");
    return result;
}
