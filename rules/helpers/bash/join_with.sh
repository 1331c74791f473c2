# Words with a separator between them: $1 the separator.
join_with() {
    local _word
    REPLY=${2-}
    for _word in "${@:3}"; do REPLY+=$1$_word; done
}
