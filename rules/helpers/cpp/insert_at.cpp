// Inserts before an index, which may count from the end and clamps.
template <class T>
void insert_at(std::vector<T>& items, std::int64_t index, std::type_identity_t<T> item) {
    const std::int64_t size = std::ssize(items);
    items.insert(items.begin() + std::clamp<std::int64_t>(index < 0 ? index + size : index, 0, size), std::move(item));
}
