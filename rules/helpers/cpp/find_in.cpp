// The index of the first occurrence between two bounds, which may count from the end; -1 when there is none.
inline std::int64_t find_in(const std::string& text, const std::string& part, std::int64_t start = 0, std::int64_t stop = std::numeric_limits<std::int64_t>::max()) {
    const std::int64_t size = std::ssize(text), first = start < 0 ? std::max<std::int64_t>(start + size, 0) : start;
    const std::int64_t last = std::clamp<std::int64_t>(stop < 0 ? stop + size : stop, 0, size);
    const std::size_t place = first > last ? std::string::npos : std::string_view(text).substr(0, last).find(part, first);
    return place == std::string::npos ? -1 : static_cast<std::int64_t>(place);
}
