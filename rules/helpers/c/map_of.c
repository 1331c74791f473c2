// A map of some entries; a later one of the same key wins.
#define map_of(type, by, ...) ({ \
    type *made_ = map_new(type, by); \
    __typeof__(**made_->items) given_[] = {__VA_ARGS__}; \
    for (size_t i_ = 0; i_ < sizeof given_ / sizeof *given_; i_++) map_set(made_, given_[i_].key, given_[i_].value); \
    made_; \
})
