# The value at a key, a text, that must be there.
entry_of() {
    local -n _table=$1
    if [[ -z ${_table[.$2]+set} ]]; then
        repr "$2"
        raise KeyError "$REPLY"
        return
    fi
    REPLY=${_table[.$2]}
}
