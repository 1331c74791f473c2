// What a function makes of each item.
auto map_items(const auto& items, auto change) {
    std::vector<decltype(change(items.front()))> changed;
    for (const auto& item : items) changed.push_back(change(item));
    return changed;
}
