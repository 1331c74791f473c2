// Inserts before an index, which may count from the end and clamps.
void insert_at(auto& items, std::int64_t index, std::ranges::range_value_t<decltype(items)> item) {
    const std::int64_t size = std::ssize(items);
    items.insert(items.begin() + std::clamp<std::int64_t>(index < 0 ? index + size : index, 0, size), std::move(item));
}
