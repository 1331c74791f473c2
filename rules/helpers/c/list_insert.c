// Inserts an item before an index, which may count from the end and stays inside.
#define list_insert(list, index, item) ({ \
    __auto_type into_ = (list); \
    int64_t at_ = (index); \
    __typeof__(*into_->items) new_ = (item); \
    at_ = clamped(at_, into_->length); \
    list_append(into_, new_); \
    memmove(into_->items + at_ + 1, into_->items + at_, (size_t) (into_->length - 1 - at_) * sizeof new_); \
    into_->items[at_] = new_; \
})
