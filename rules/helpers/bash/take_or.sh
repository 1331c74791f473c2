# Removes an entry and gives its value, or $3 where there is none.
take_or() {
    local -n _table=$1
    if [[ -z ${_table[.$2]+set} ]]; then
        REPLY=$3
        return
    fi
    REPLY=${_table[.$2]}
    unset '_table[.$2]'
    discard "$1_keys" "$2"
}
