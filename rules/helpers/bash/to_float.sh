# A whole number as a float.
to_float() {
    REPLY=$1.0
    (( ${#1} < 16 )) || awk_float 'BEGIN { show(A + 0) }' -v "A=$1"
}
