// The sum of the items.
template <class T>
T sum_of(const std::vector<T>& items, std::type_identity_t<T> start = 0) {
    for (const T item : items) {
        if constexpr (std::is_integral_v<T>) start = add(start, item);
        else start += item;
    }
    return start;
}
