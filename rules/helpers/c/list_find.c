// The index of the first equal item; -1 when there is none.
#define list_find(list, item, same) ({ \
    __auto_type in_ = (list); \
    __typeof__(*in_->items) item_ = (item); \
    int64_t at_ = 0; \
    while (at_ < in_->length && !same(in_->items[at_], item_)) at_++; \
    at_ < in_->length ? at_ : -1; \
})
