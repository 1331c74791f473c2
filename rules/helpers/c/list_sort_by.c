// Sorts a list in place by a key, stably.
#define list_sort_by(list, key, type, by) ({ \
    __auto_type sorted_ = (list); \
    __auto_type key_ = (key); \
    struct { type rank; __typeof__(*sorted_->items) item; } *ranked_ = calloc((size_t) sorted_->length, sizeof *ranked_); \
    for (int64_t i_ = 0; i_ < sorted_->length; i_++) { \
        ranked_[i_].item = sorted_->items[i_]; \
        ranked_[i_].rank = key_.call(key_.context, sorted_->items[i_]); \
    } \
    merge_sort(ranked_, (size_t) sorted_->length, sizeof *ranked_, by); \
    for (int64_t i_ = 0; i_ < sorted_->length; i_++) sorted_->items[i_] = ranked_[i_].item; \
    sorted_; \
})
