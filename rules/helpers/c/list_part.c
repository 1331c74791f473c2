// A new list of some items from an index on, which are there.
#define list_part(list, start, count) ({ \
    __auto_type of_ = (list); \
    const int64_t start_ = (start), count_ = (count); \
    __typeof__(*of_) part_ = {keep(of_->items + start_, (size_t) count_ * sizeof *of_->items), count_, count_}; \
    (__typeof__(of_)) keep(&part_, sizeof part_); \
})
