// An index that a search gave; -1 throws.
inline std::int64_t found(std::int64_t index) {
    if (index < 0) throw std::invalid_argument("substring not found");
    return index;
}
