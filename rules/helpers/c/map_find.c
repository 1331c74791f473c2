// The entry of a key; NULL when it is not there.
#define map_find(map, k) ({ \
    __auto_type in_ = (map); \
    __typeof__(**in_->items) sought_ = {.key = (k)}; \
    __typeof__(in_->items) found_ = tfind(&sought_, &in_->tree, in_->order); \
    found_ != NULL ? *found_ : NULL; \
})
