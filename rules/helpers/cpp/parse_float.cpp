// The float that a text says; what is none throws.
inline double parse_float(const std::string& text) {
    std::string digits = to_lower(strip(text));
    for (std::size_t i = 1; i + 1 < digits.size(); ++i) if (digits[i] == '_' && std::isdigit(digits[i - 1]) && std::isdigit(digits[i + 1])) digits.erase(i, 1);
    const bool plain = !digits.empty() && digits.find('x') == std::string::npos && digits.find('(') == std::string::npos && !std::isspace(digits[0]);
    char* end = nullptr;
    const double x = std::strtod(digits.c_str(), &end);
    if (!plain || end != digits.c_str() + digits.size()) throw std::invalid_argument("could not convert string to float: " + quoted(text));
    return x;
}
