# How often each word occurs: words and numbers in turn.
tally() {
    local -A _counts=()
    local -a _out=()
    local _word
    for _word; do _counts[.$_word]=$(( ${_counts[.$_word]-0} + 1 )); done
    distinct "$@"
    for _word in "${REPLY[@]}"; do _out+=("$_word" "${_counts[.$_word]}"); done
    REPLY=("${_out[@]}")
}
