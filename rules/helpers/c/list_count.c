// How often an item is in a list.
#define list_count(list, item, same) ({ \
    __auto_type in_ = (list); \
    __typeof__(*in_->items) item_ = (item); \
    int64_t count_ = 0; \
    for (int64_t i_ = 0; i_ < in_->length; i_++) count_ += same(in_->items[i_], item_); \
    count_; \
})
