// A new list of the items between two bounds, which may count from the end.
#define list_slice(list, start, stop) ({ \
    __auto_type whole_ = (list); \
    const int64_t first_ = clamped(start, whole_->length), last_ = clamped(stop, whole_->length); \
    list_part(whole_, first_, last_ > first_ ? last_ - first_ : 0); \
})
