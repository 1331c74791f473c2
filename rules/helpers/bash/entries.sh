# The entries of a dictionary as pairs.
entries() {
    local -n _table=$1 _keys=$1_keys
    local _key
    REPLY=()
    for _key in "${_keys[@]}"; do
        local -a _pair=("$_key" "${_table[.$_key]}")
        REPLY+=("${_pair[*]@Q}")
    done
}
