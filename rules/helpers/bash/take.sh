# Removes an entry of a dictionary that must be there, and gives its value.
take() {
    local -n _table=$1
    [[ -n ${_table[.$2]+set} ]] || raise KeyError "$2" || return
    REPLY=${_table[.$2]}
    unset '_table[.$2]'
    discard "$1_keys" "$2"
}
