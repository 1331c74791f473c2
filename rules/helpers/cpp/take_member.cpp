// Removes and gives an item of a set.
template <class T>
T take_member(std::set<T>& items) {
    if (items.empty()) throw std::out_of_range("key not found: the set is empty");
    return items.extract(items.begin()).value();
}
