// Adds an item at the end of a list.
#define list_append(list, item) ({ \
    __auto_type to_ = (list); \
    __typeof__(*to_->items) item_ = (item); \
    if (to_->length == to_->capacity) { \
        to_->capacity += to_->capacity + 4; \
        to_->items = reallocarray(to_->items, (size_t) to_->capacity, sizeof item_); \
    } \
    to_->items[to_->length++] = item_; \
})
