# The words of a text, split at white space $2 times at most.
words_limited() {
    local -i _left=$2
    local -a _out=()
    lstrip "$1"
    while [[ -n $REPLY ]] && (( _left-- )); do
        _out+=("${REPLY%%[[:space:]$'\x1c\x1d\x1e\x1f\u0085\u00a0\u2007\u202f']*}")
        lstrip "${REPLY:${#_out[-1]}}"
    done
    REPLY=("${_out[@]}" ${REPLY:+"$REPLY"})
}
