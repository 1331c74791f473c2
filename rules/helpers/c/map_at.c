// The value at a key that must be there.
#define map_at(map, k, missing) ({ \
    __auto_type held_ = (map); \
    __typeof__((*held_->items)->key) key_ = (k); \
    __auto_type entry_ = map_find(held_, key_); \
    if (entry_ == NULL) missing(key_); \
    entry_->value; \
})
