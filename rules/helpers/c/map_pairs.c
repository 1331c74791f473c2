// Pairs of key and value in order of insertion.
#define map_pairs(type, map) ({ \
    __auto_type of_ = (map); \
    type *pairs_ = calloc(1, sizeof *pairs_); \
    for (int64_t i_ = 0; i_ < of_->length; i_++) { \
        list_append(pairs_, ((__typeof__(*pairs_->items)){of_->items[i_]->key, of_->items[i_]->value})); \
    } \
    pairs_; \
})
