// Removes and gives the item at an index, which may count from the end.
auto take_at(auto& items, std::int64_t index) {
    auto item = at(items, index);
    items.erase(items.begin() + (index < 0 ? index + std::ssize(items) : index));
    return item;
}
