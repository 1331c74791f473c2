// The item at an index, which may count from the end; what is missing is told as Python tells it.
template <class Items>
decltype(auto) item_at(Items&& items, std::int64_t index, const char* message = "list index out of range") {
    if (index < -std::ssize(items) || index >= std::ssize(items)) throw std::out_of_range(message);
    return items.at(index < 0 ? index + items.size() : index);
}
