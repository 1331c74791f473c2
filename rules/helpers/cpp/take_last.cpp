// Removes and gives the last item.
auto take_last(auto& items) {
    if (items.empty()) throw std::out_of_range("pop from empty list");
    auto item = std::move(items.back());
    items.pop_back();
    return item;
}
