// Running results, sums unless a function says otherwise.
template <class T, class Combine>
std::vector<T> accumulate(std::vector<T> items, Combine combine) {
    std::partial_sum(items.begin(), items.end(), items.begin(), combine);
    return items;
}

template <class T>
std::vector<T> accumulate(const std::vector<T>& items) {
    if constexpr (std::is_integral_v<T>) return accumulate(items, add);
    else return accumulate(items, std::plus<>());
}
