# The value at a key, a text, that must be there.
entry_of() {
    local -n _table=$1
    [[ -n ${_table[.$2]+set} ]] || { repr "$2"; raise KeyError "$REPLY"; } || return
    REPLY=${_table[.$2]}
}
