// A float as JSON, always with a point or an exponent.
inline std::string encode_float(double x) {
    if (std::isfinite(x)) return float_text(x);
    return "{\"$float\":\"" + float_text(x) + "\"}";
}
