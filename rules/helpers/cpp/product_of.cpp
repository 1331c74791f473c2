// The product of the items.
template <class T>
T product_of(const std::vector<T>& items) {
    T product = 1;
    for (const T item : items) {
        if constexpr (std::is_integral_v<T>) product = multiply(product, item);
        else product *= item;
    }
    return product;
}
