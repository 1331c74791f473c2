// A key or an item, which must be there.
template <class Items>
const auto& held_key(const Items& items, const typename Items::key_type& key) {
    if (!items.contains(key)) throw KeyError(repr(key));
    return key;
}
