// The item at an index, which may count from the end; what is missing is told as Python tells it.
template <class Items>
decltype(auto) item_at(Items&& items, std::int64_t index) {
    if (index < -std::ssize(items) || index >= std::ssize(items)) throw std::out_of_range("list index out of range");
    return items.at(index < 0 ? index + items.size() : index);
}
