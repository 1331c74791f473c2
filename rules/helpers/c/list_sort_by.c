// Sorts a list in place by a key, stably; the keys are ranked with their places.
#define list_sort_by(list, key, falling, type, by) ({ \
    __auto_type sorted_ = (list); \
    __auto_type key_ = (key); \
    const int64_t count_ = sorted_->length; \
    struct { type rank; __typeof__(*sorted_->items) item; } *ranked_ = calloc((size_t) count_, sizeof *ranked_); \
    for (int64_t i_ = 0; i_ < count_; i_++) { \
        ranked_[i_].rank = (type){key_.call(key_.context, sorted_->items[i_]), (falling) ? -i_ : i_}; \
        ranked_[i_].item = sorted_->items[i_]; \
    } \
    qsort(ranked_, (size_t) count_, sizeof *ranked_, by); \
    for (int64_t i_ = 0; i_ < count_; i_++) sorted_->items[i_] = ranked_[(falling) ? count_ - 1 - i_ : i_].item; \
    sorted_; \
})
