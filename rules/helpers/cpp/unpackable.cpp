// Items to take apart, of the right number.
template <class Items>
Items unpackable(Items items, std::size_t count) {
    if (items.size() != count) throw std::invalid_argument(items.size() < count ? "not enough values to unpack" : "too many values to unpack");
    return items;
}
