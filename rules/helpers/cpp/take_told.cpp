// Removes and gives the item at an index; what is missing is told as Python tells it.
auto take_told(auto& items, std::int64_t index, const char* message = nullptr) {
    item_at(items, index, message ? message : items.empty() ? "pop from empty list" : "pop index out of range");
    return take_at(items, index);
}
