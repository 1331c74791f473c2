// Stores a value at a key.
#define map_set(map, k, v) ({ \
    __auto_type into_ = (map); \
    __typeof__(**into_->items) entry_ = {(k), (v)}; \
    __typeof__(into_->items) place_ = tsearch(&entry_, &into_->tree, into_->order); \
    if (*place_ == &entry_) { \
        *place_ = keep(&entry_, sizeof entry_); \
        list_append(into_, *place_); \
    } \
    (*place_)->value = entry_.value; \
})
