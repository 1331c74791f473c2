// Scientific text with so many digits after the point.
inline std::string scientific(double x, std::int64_t digits) {
    std::string text(512, '\0');
    text.resize(std::snprintf(text.data(), text.size(), "%.*e", static_cast<int>(digits), std::isnan(x) ? NAN : x));
    return text;
}
