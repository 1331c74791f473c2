// A function's value at a float, which must not leave the floats.
inline double bounded(double (*function)(double), double x) {
    const double result = function(x);
    if (std::isinf(result) && std::isfinite(x)) throw std::overflow_error("math range error");
    return result;
}
