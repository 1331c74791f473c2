// Replaces the items between two bounds, which may count from the end and clamp.
template <class T>
void set_slice(std::vector<T>& items, std::int64_t start, std::int64_t stop, std::type_identity_t<std::vector<T>> replacement) {
    const auto place = [size = std::ssize(items)](std::int64_t i) { return std::clamp<std::int64_t>(i < 0 ? i + size : i, 0, size); };
    const std::int64_t first = place(start);
    const auto gap = items.erase(items.begin() + first, items.begin() + std::max(first, place(stop)));
    items.insert(gap, replacement.begin(), replacement.end());
}
