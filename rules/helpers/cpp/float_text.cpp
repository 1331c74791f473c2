// The text of a float as Python shows it: always with a point or an exponent.
inline std::string float_text(double x) {
    if (!std::isfinite(x)) return std::isnan(x) ? "nan" : x > 0 ? "inf" : "-inf";
    const double size = std::abs(x);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + 64, x, plain ? std::chars_format::fixed : std::chars_format::scientific).ptr;
    const std::string text(buffer, end);
    return !plain || text.find('.') != std::string::npos ? text : text + ".0";
}
