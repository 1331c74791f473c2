# The values of a dictionary.
values_of() {
    local -n _table=$1 _keys=$1_keys
    local _key
    REPLY=()
    for _key in "${_keys[@]}"; do REPLY+=("${_table[.$_key]}"); done
}
