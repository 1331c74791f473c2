// Removes and gives the next item of a sequence that is used up, or another.
template <class T>
T next_or(std::vector<T>& items, std::type_identity_t<T> otherwise) {
    return items.empty() ? otherwise : take_first(items);
}
