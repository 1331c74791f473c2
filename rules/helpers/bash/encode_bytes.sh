# Bytes in the canonical encoding.
encode_bytes() {
    local -n _bytes=$1
    local _hex=''
    (( ${#_bytes[@]} )) && printf -v _hex '%02x' "${_bytes[@]}"
    REPLY="{\"\$bytes\":\"$_hex\"}"
}
