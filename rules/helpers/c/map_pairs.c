// Pairs of key and value in order of insertion.
#define map_pairs(type, map) ({ \
    __auto_type of_ = (map); \
    type *pairs_ = list_room(type, of_->length); \
    for (int64_t i_ = 0; i_ < of_->length; i_++) { \
        pairs_->items[pairs_->length++] = (__typeof__(*pairs_->items)){of_->entries[i_]->key, of_->entries[i_]->value}; \
    } \
    pairs_; \
})
