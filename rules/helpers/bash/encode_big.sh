# A whole number of any size in the canonical encoding.
encode_big() {
    REPLY=$1
    (( ${#1} < 16 )) || REPLY="{\"\$int\":\"$1\"}"
}
