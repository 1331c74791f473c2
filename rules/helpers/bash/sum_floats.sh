# The sum of floats.
sum_floats() {
    awk_float '{ r += n($1) } END { show(r + 0) }' < <(printf '%s\n' 0.0 "$@")
}
