// The items or characters in reverse order.
template <class Items>
Items reversed(Items items) {
    std::reverse(items.begin(), items.end());
    return items;
}
