# A whole number in the canonical encoding.
encode_int() {
    REPLY=$1
    (( $1 > -(1 << 53) && $1 < 1 << 53 )) || REPLY="{\"\$int\":\"$1\"}"
}
