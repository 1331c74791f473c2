# A text without white space, or the characters of $2, at its start.
lstrip() {
    local _chars=${2-$' \t\n\v\f\r\x1c\x1d\x1e\x1f\u0085\u00a0\u2028\u2029\u3000'}
    REPLY=$1
    while [[ -n $REPLY && $_chars == *"${REPLY:0:1}"* ]]; do
        REPLY=${REPLY:1}
    done
}
