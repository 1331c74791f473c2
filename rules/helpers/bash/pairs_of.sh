# The keys and values of a dictionary in turn.
pairs_of() {
    local -n _table=$1 _keys=$1_keys
    local -a _out=()
    local _key
    for _key in "${_keys[@]}"; do
        _out+=("$_key" "${_table[.$_key]}")
    done
    REPLY=("${_out[@]}")
}
