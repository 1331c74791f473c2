// The words of a text, split at white space, a number of times at most.
inline std::vector<std::string> first_words(const std::string& text, std::int64_t max) {
    std::vector<std::string> parts;
    auto rest = text.begin();
    while ((rest = std::find_if_not(rest, text.end(), is_white)) != text.end()) {
        if (max >= 0 && std::ssize(parts) == max) {
            parts.emplace_back(rest, text.end());
            break;
        }
        const auto end = std::find_if(rest, text.end(), is_white);
        parts.emplace_back(rest, end);
        rest = end;
    }
    return parts;
}
