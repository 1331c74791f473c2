# The words without those that came before.
distinct() {
    local -A _seen=()
    local _word
    REPLY=()
    for _word; do
        [[ -n ${_seen[.$_word]+set} ]] && continue
        _seen[.$_word]=1
        REPLY+=("$_word")
    done
}
