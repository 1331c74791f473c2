# A float in the canonical encoding.
encode_float() {
    [[ $1 == *[in]* ]] && REPLY="{\"\$float\":\"$1\"}" || REPLY=$1
}
