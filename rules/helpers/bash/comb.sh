# How many ways there are to choose $2 of $1.
comb() {
    (( $1 >= 0 && $2 >= 0 )) || raise ValueError "n must be a non-negative integer" || return
    local -i _at
    REPLY=$(( $2 <= $1 ))
    for (( _at = 1; _at <= $2 && _at <= $1; _at++ )); do
        checked_product "$REPLY" "$(( $1 - _at + 1 ))" || return
        REPLY=$(( REPLY / _at ))
    done
}
