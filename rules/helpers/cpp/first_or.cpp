// The first item, or another where there is none.
template <class T>
T first_or(const std::vector<T>& items, std::type_identity_t<T> otherwise) {
    return items.empty() ? otherwise : items.front();
}
