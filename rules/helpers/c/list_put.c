// Replaces the item at an index, which may count from the end.
#define list_put(list, index, item) ({ \
    __auto_type into_ = (list); \
    const int64_t at_ = (index); \
    __typeof__(*into_->items) item_ = (item); \
    if (at_ < -into_->length || at_ >= into_->length) raise_error("IndexError", "list assignment index out of range"); \
    into_->items[at_ < 0 ? at_ + into_->length : at_] = item_; \
})
