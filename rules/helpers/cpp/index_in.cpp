// The index of the first equal item between two bounds, which may count from the end.
template <class T>
std::int64_t index_in(const std::vector<T>& items, const std::type_identity_t<T>& item, std::int64_t start, std::int64_t stop = std::numeric_limits<std::int64_t>::max()) {
    const auto place = [size = std::ssize(items)](std::int64_t i) { return std::clamp<std::int64_t>(i < 0 ? i + size : i, 0, size); };
    for (std::int64_t i = place(start); i < place(stop); ++i) if (items[i] == item) return i;
    throw std::invalid_argument("item is not in list");
}
