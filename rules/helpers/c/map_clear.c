// Removes all entries.
#define map_clear(map) ({ \
    __auto_type full_ = (map); \
    full_->length = 0; \
    full_->tree = NULL; \
})
