// The next item of a lazy sequence, which must have one.
template <class T>
T next_value(const Generator<T>& items) {
    if (auto item = items.next()) return *item;
    throw StopIteration("");
}
