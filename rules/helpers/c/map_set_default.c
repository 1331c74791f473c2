// The value at a key; a missing key is inserted with a default.
#define map_set_default(map, k, otherwise) ({ \
    __auto_type kept_ = (map); \
    __typeof__(**kept_->items) new_ = {(k), (otherwise)}; \
    if (!map_contains(kept_, new_.key)) map_set(kept_, new_.key, new_.value); \
    map_find(kept_, new_.key)->value; \
})
