// Where an item belongs among sorted ones: before its equals, or after them where `past` is 1.
#define sorted_place(list, item, by, past) ({ \
    __auto_type in_ = (list); \
    __typeof__(*in_->items) item_ = (item); \
    int64_t low_ = 0, high_ = in_->length; \
    while (low_ < high_) { \
        int64_t half_ = (low_ + high_) / 2; \
        if (by(in_->items[half_], item_) < (past)) low_ = half_ + 1; \
        else high_ = half_; \
    } \
    low_; \
})
