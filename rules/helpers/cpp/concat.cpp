// The items of both vectors.
template <class T>
std::vector<T> concat(std::vector<T> first, const std::type_identity_t<std::vector<T>>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}
