# How often each word occurs: words and numbers in turn.
tally() {
    local -A _counts=()
    local -a _seen=() _out=()
    local _word
    for _word; do
        [[ -n ${_counts[.$_word]+set} ]] || _seen+=("$_word")
        _counts[.$_word]=$(( ${_counts[.$_word]-0} + 1 ))
    done
    for _word in "${_seen[@]}"; do _out+=("$_word" "${_counts[.$_word]}"); done
    REPLY=("${_out[@]}")
}
