// The value at a key, or a default.
#define map_get_or(map, k, otherwise) ({ \
    __auto_type held_ = map_find(map, k); \
    __typeof__(held_->value) value_ = (otherwise); \
    held_ != NULL ? held_->value : value_; \
})
