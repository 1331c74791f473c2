# Sets an entry of a dictionary: $1 its name, $2 the key, $3 the value.
put() {
    local -n _table=$1 _keys=$1_keys
    [[ -n ${_table[.$2]+set} ]] || _keys+=("$2")
    _table[.$2]=$3
}
