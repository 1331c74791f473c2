# Words with a separator between them: $1 the separator.
join_with() {
    local _separator=$1 _out=${2-}
    shift $(( $# > 1 ? 2 : 1 ))
    local _word
    for _word; do
        _out+=$_separator$_word
    done
    REPLY=$_out
}
