// Where an item is in a set, or would be.
#define set_place(set, item, by) ({ \
    __auto_type in_ = (set); \
    __typeof__(*in_->items) item_ = (item); \
    int64_t low_ = 0, high_ = in_->length; \
    while (low_ < high_) { \
        int64_t half_ = (low_ + high_) / 2; \
        if (by(in_->items[half_], item_) < 0) low_ = half_ + 1; \
        else high_ = half_; \
    } \
    low_; \
})
