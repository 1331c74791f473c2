// The item at an index, which may count from the end; throws std::out_of_range.
template <class Items>
decltype(auto) at(Items&& items, std::int64_t index) {
    return items.at(index < 0 ? index + items.size() : index);
}
