# The value at a key that must be there.
entry_at() {
    local -n _table=$1
    if [[ -z ${_table[.$2]+set} ]]; then
        raise KeyError "$2"
        return
    fi
    REPLY=${_table[.$2]}
}
