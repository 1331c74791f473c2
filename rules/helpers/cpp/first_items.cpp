// The first n items.
template <class T>
std::vector<T> first_items(std::vector<T> items, std::int64_t n) {
    items.resize(std::clamp<std::int64_t>(n, 0, std::ssize(items)));
    return items;
}
