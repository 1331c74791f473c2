// The value at a key, or none.
#define map_get_value(map, k) ({ \
    __auto_type held_ = map_find(map, k); \
    held_ != NULL ? held_->value : (__typeof__(held_->value)){0}; \
})
