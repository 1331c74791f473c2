// Adds all items at the end.
void extend(auto& items, std::remove_reference_t<decltype(items)> others) { items.insert(items.end(), others.begin(), others.end()); }
