// Whether a text continues with another from an index on.
inline bool starts_at(const std::string& text, const std::string& part, std::int64_t start) {
    return start <= std::ssize(text) && slice(text, start).starts_with(part);
}
