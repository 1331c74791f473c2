# Two hexadecimal digits per byte.
hex_of() {
    REPLY=''
    (( $# )) && printf -v REPLY '%02x' "$@"
    return 0
}
