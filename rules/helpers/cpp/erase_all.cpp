// Removes all items that are there.
template <class T, class Items>
void erase_all(std::set<T>& items, const Items& others) {
    for (const auto& item : Items(others)) items.erase(item);
}
