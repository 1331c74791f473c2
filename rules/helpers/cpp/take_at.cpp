// Removes and gives the item at an index, which may count from the end.
template <class T>
T take_at(std::vector<T>& items, std::int64_t index) {
    T item = at(items, index);
    items.erase(items.begin() + (index < 0 ? index + std::ssize(items) : index));
    return item;
}
