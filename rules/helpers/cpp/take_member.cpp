// Removes and gives an item of a set.
template <class T>
T take_member(std::set<T>& items) {
    if (items.empty()) throw KeyError("'pop from an empty set'");
    return items.extract(items.begin()).value();
}
