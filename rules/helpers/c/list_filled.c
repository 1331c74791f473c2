// A list of the same item a number of times.
#define list_filled(type, item, times) ({ \
    __typeof__(*((type *) NULL)->items) item_ = (item); \
    const int64_t times_ = (times); \
    type *filled_ = list_room(type, times_ > 0 ? times_ : 0); \
    while (filled_->length < times_) filled_->items[filled_->length++] = item_; \
    filled_; \
})
