// A float's text with so many significant digits.
inline std::string general_text(double x, std::int64_t digits) {
    std::string text(512, '\0');
    text.resize(std::snprintf(text.data(), text.size(), "%.*g", static_cast<int>(digits), std::isnan(x) ? NAN : x));
    return text;
}
