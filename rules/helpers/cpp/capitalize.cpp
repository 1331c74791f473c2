// A text with the first character in upper case and the rest in lower.
inline std::string capitalize(const std::string& text) {
    return to_upper(text.substr(0, 1)) + to_lower(text.substr(std::min<std::size_t>(1, text.size())));
}
