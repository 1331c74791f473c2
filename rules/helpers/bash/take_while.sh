# The words up to the first for which a function, $1, says 0.
take_while() {
    local _test=$1 _word
    local -a _out=()
    shift
    for _word; do
        "$_test" "$_word" || return
        (( REPLY )) || break
        _out+=("$_word")
    done
    REPLY=("${_out[@]}")
}
