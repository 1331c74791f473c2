// The parts of a text between separators, split from the right, a number of times at most.
inline std::vector<std::string> split_from_end(const std::string& text, const std::string& separator, std::int64_t max) {
    std::vector<std::string> parts = split(reversed(text), reversed(separator), max);
    for (std::string& part : parts) std::reverse(part.begin(), part.end());
    return reversed(parts);
}
