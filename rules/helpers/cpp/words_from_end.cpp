// The words of a text, split at white space from the right, a number of times at most.
inline std::vector<std::string> words_from_end(const std::string& text, std::int64_t max) {
    std::vector<std::string> parts = first_words(reversed(text), max);
    for (std::string& part : parts) std::reverse(part.begin(), part.end());
    return reversed(parts);
}
