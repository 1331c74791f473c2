// Takes over pairs of a key and a value; a later one of the same key wins.
#define map_update_pairs(map, pairs) ({ \
    __auto_type onto_ = (map); \
    __auto_type pairs_ = (pairs); \
    for (int64_t i_ = 0; i_ < pairs_->length; i_++) map_set(onto_, pairs_->items[i_].first, pairs_->items[i_].second); \
    onto_; \
})
