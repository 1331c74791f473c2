# Removes an entry and gives its value; $3 is given where there is none.
take() {
    local -n _table=$1
    if [[ -z ${_table[.$2]+set} ]]; then
        (( $# > 2 )) || raise KeyError "$2" || return
        REPLY=$3
        return
    fi
    REPLY=${_table[.$2]}
    unset '_table[.$2]'
    discard "$1_keys" "$2"
}
