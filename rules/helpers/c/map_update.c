// Takes over the entries of another map.
#define map_update(map, more) ({ \
    __auto_type onto_ = (map); \
    __auto_type more_ = (more); \
    for (int64_t i_ = 0; i_ < more_->length; i_++) map_set(onto_, more_->items[i_]->key, more_->items[i_]->value); \
    onto_; \
})
