# Pairs of a number, from $1 on, and a word.
numbered() {
    local -i _number=$1
    local _word
    local -a _pair
    shift
    REPLY=()
    for _word; do
        _pair=("$_number" "$_word")
        REPLY+=("${_pair[*]@Q}")
        (( _number++ ))
    done
    return 0
}
