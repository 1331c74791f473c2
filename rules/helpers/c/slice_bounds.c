// The first index and the number of steps of a slice; a bound of INT64_MIN is one that was left out.
static int64_t slice_bounds(int64_t *start, int64_t stop, int64_t step, int64_t length) {
    if (step == 0) raise_error("ValueError", "slice step cannot be zero");
    int64_t low = step > 0 ? 0 : -1, high = step > 0 ? length : length - 1;
    if (*start == INT64_MIN) *start = step > 0 ? low : high;
    else *start = int_min(int_max(*start < 0 ? *start + length : *start, low), high);
    if (stop == INT64_MIN) stop = step > 0 ? high : low;
    else stop = int_min(int_max(stop < 0 ? stop + length : stop, low), high);
    int64_t distance = step > 0 ? stop - *start : *start - stop, size = step > 0 ? step : -step;
    return distance > 0 ? (distance + size - 1) / size : 0;
}
