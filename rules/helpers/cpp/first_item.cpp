// The first item, which must be there.
template <class T>
T first_item(const std::vector<T>& items) {
    if (items.empty()) throw StopIteration("");
    return items.front();
}
