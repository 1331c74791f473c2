// The items or characters in reverse order.
auto reversed(auto items) {
    std::reverse(items.begin(), items.end());
    return items;
}
