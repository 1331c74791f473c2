# Bits moved up, as far as they fit in 64.
shift_left() {
    (( $2 >= 0 )) || raise ValueError "negative shift count" || return
    (( $1 == 0 || $2 < 63 && ($1 << $2) >> $2 == $1 )) || raise OverflowError "integer overflow: $1 << $2" || return
    REPLY=$(( $1 ? $1 << $2 : 0 ))
}
