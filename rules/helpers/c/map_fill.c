// Stores the same value at every key of a list.
#define map_fill(map, keys, v) ({ \
    __auto_type onto_ = (map); \
    __auto_type keys_ = (keys); \
    __typeof__((*onto_->items)->value) value_ = (v); \
    for (int64_t i_ = 0; i_ < keys_->length; i_++) map_set(onto_, keys_->items[i_], value_); \
    onto_; \
})
