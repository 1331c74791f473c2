// Moves n items from the end to the front, or the other way for a negative n.
template <class T>
void rotate_right(std::vector<T>& items, std::int64_t n) {
    if (!items.empty()) std::rotate(items.begin(), items.end() - floor_mod(n, std::ssize(items)), items.end());
}
