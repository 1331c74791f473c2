// Replaces the item at an index, which may count from the end.
#define list_put(list, index, item) ({ \
    __auto_type into_ = (list); \
    const int64_t at_ = (index); \
    __typeof__(*into_->items) item_ = (item); \
    into_->items[within(at_, into_->length, "list assignment")] = item_; \
})
