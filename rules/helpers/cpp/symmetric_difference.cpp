// What is in exactly one of two sets.
template <class T>
std::set<T> symmetric_difference(const std::set<T>& a, const std::set<T>& b) {
    std::set<T> rest;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
    return rest;
}
