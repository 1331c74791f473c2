# The words without those that came before.
distinct() {
    local -A _seen=()
    local _word
    REPLY=()
    for _word; do
        [[ -n ${_seen[.$_word]+set} ]] || REPLY+=("$_word")
        _seen[.$_word]=1
    done
}
