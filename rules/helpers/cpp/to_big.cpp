// A float without its fraction as an integer of any size; what is no number throws.
inline BigInt to_big(double x) {
    if (std::isnan(x)) throw std::invalid_argument("cannot convert float NaN to integer");
    if (std::isinf(x)) throw std::overflow_error("cannot convert float infinity to integer");
    return big_parse(fixed(std::trunc(x), 0));
}
