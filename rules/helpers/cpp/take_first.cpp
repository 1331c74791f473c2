// Removes and gives the first item.
template <class T>
T take_first(std::vector<T>& items) {
    if (items.empty()) throw std::out_of_range("pop from an empty deque");
    T item = std::move(items.front());
    items.erase(items.begin());
    return item;
}
