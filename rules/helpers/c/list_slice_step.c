// A new list of every step-th item of a slice.
#define list_slice_step(list, start, stop, step) ({ \
    __auto_type whole_ = (list); \
    int64_t first_ = (start), step_ = (step), steps_ = slice_bounds(&first_, stop, step_, whole_->length); \
    __auto_type some_ = list_part(whole_, 0, 0); \
    for (int64_t i_ = 0; i_ < steps_; i_++) list_append(some_, whole_->items[first_ + i_ * step_]); \
    some_; \
})
