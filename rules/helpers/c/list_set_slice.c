// Replaces the items between two bounds by those of another list.
#define list_set_slice(list, start, stop, more) ({ \
    __auto_type into_ = (list); \
    __auto_type new_ = (more); \
    const int64_t low_ = clamped(start, into_->length), high_ = int_max(low_, clamped(stop, into_->length)); \
    __auto_type head_ = list_extend(list_slice(into_, 0, low_), new_); \
    *into_ = *list_extend(head_, list_slice(into_, high_, into_->length)); \
})
