// A float without its fraction; what does not fit throws.
inline std::int64_t to_integer(double x) {
    if (std::isnan(x)) throw std::invalid_argument("cannot convert float NaN to integer");
    if (!(std::abs(x) < 9.2e18)) throw std::overflow_error("cannot convert float to integer");
    return static_cast<std::int64_t>(x);
}
