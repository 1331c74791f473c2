// Stores a value at a key.
#define map_set(map, k, v) ({ \
    __auto_type into_ = (map); \
    __typeof__(**into_->entries) entry_ = {(k), (v)}; \
    __typeof__(into_->entries) place_ = tsearch(&entry_, &into_->tree, into_->order); \
    if (*place_ == &entry_) { \
        if (into_->length == into_->capacity) { \
            into_->capacity += into_->capacity + 4; \
            into_->entries = reallocarray(into_->entries, (size_t) into_->capacity, sizeof *place_); \
        } \
        into_->entries[into_->length++] = *place_ = keep(&entry_, sizeof entry_); \
    } \
    (*place_)->value = entry_.value; \
})
