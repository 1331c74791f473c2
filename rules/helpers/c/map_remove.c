// Takes an entry out of a map, and gives it.
#define map_remove(map, entry) ({ \
    __auto_type from_ = (map); \
    __auto_type gone_ = (entry); \
    int64_t at_ = 0; \
    while (from_->items[at_] != gone_) at_++; \
    memmove(from_->items + at_, from_->items + at_ + 1, (size_t) (--from_->length - at_) * sizeof gone_); \
    tdelete(gone_, &from_->tree, from_->order); \
    *gone_; \
})
