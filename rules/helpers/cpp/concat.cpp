// The items of both vectors.
auto concat(auto first, const decltype(first)& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}
