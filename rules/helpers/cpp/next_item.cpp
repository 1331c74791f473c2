// Removes and gives the next item of a sequence that is used up.
template <class T>
T next_item(std::vector<T>& items) {
    if (items.empty()) throw StopIteration("");
    return take_first(items);
}
