// Whether a text is not empty and the code points of all its characters are of a kind.
inline bool all_of_kind(const std::string& text, bool (*kind)(std::int64_t)) {
    const std::vector<std::string> chars = chars_of(text);
    return !chars.empty() && std::all_of(chars.begin(), chars.end(), [&](const std::string& c) { return kind(code_of(c)); });
}
