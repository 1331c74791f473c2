// Adds one for each item of a list.
#define map_count(map, list) ({ \
    __auto_type counts_ = (map); \
    __auto_type counted_ = (list); \
    for (int64_t i_ = 0; i_ < counted_->length; i_++) { \
        map_set(counts_, counted_->items[i_], map_get_or(counts_, counted_->items[i_], 0) + 1); \
    } \
    counts_; \
})
