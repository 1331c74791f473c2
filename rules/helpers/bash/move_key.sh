# Makes a key of a dictionary the last, or the first: $1 its name, $2 the key, $3 "first" for the first.
move_key() {
    local -n _table=$1 _ordered=$1_keys
    [[ -n ${_table[.$2]+set} ]] || raise KeyError "$2" || return
    discard "$1_keys" "$2"
    [[ ${3-} == first ]] && _ordered=("$2" "${_ordered[@]}") || _ordered+=("$2")
}
