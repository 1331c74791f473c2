# A whole number that has to fit in 64 bits.
fitting() {
    order_big "${1#-}" 9223372036854775807
    (( REPLY <= 0 )) || raise OverflowError "$1 does not fit in 64 bits" || return
    REPLY=$1
}
