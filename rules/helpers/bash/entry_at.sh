# The value at a key that must be there.
entry_at() {
    local -n _table=$1
    [[ -n ${_table[.$2]+set} ]] || raise KeyError "$2" || return
    REPLY=${_table[.$2]}
}
