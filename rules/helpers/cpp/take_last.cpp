// Removes and gives the last item.
template <class T>
T take_last(std::vector<T>& items) {
    if (items.empty()) throw std::out_of_range("pop from empty list");
    T item = std::move(items.back());
    items.pop_back();
    return item;
}
