# Bits moved down.
shift_right() {
    (( $2 >= 0 )) || raise ValueError "negative shift count" || return
    REPLY=$(( $1 >> ($2 > 63 ? 63 : $2) ))
}
