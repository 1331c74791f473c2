# Bits moved up, as far as they fit in 64.
shift_left() {
    (( $2 >= 0 )) || raise ValueError "negative shift count" || return
    if (( $1 && ($2 > 62 || ($1 << $2) >> $2 != $1) )); then
        raise OverflowError "integer overflow: $1 << $2"
        return
    fi
    REPLY=$(( $1 ? $1 << $2 : 0 ))
}
