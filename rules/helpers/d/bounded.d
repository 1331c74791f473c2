// A function's value at a float, which must not leave the floats.
double bounded(alias f)(double x) {
    const result = f(x);
    if (isInfinity(result) && !isInfinity(x)) throw new OverflowError("math range error");
    return result;
}
