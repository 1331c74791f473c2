// The value at a key, or none.
#define map_get(type, map, k) ({ \
    __auto_type held_ = map_find(map, k); \
    held_ != NULL ? (type){true, held_->value} : (type){false}; \
})
