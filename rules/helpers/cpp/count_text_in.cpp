// How often a text occurs between two bounds, without overlaps.
inline std::int64_t count_text_in(const std::string& text, const std::string& part, std::int64_t start, std::int64_t stop = std::numeric_limits<std::int64_t>::max()) {
    return start > std::ssize(text) ? 0 : count_text(slice(text, start, stop), part);
}
