// Folds from the left with a start.
template <class Combine, class T, class Result>
Result fold(Combine combine, const std::vector<T>& items, Result result) {
    for (const T& item : items) result = combine(result, item);
    return result;
}
