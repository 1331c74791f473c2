# Removes an entry and gives its value; $3 is given where there is none.
take() {
    local -n _table=$1 _keys=$1_keys
    local _at
    if [[ -z ${_table[.$2]+set} ]]; then
        (( $# > 2 )) || raise KeyError "$2" || return
        REPLY=$3
        return
    fi
    REPLY=${_table[.$2]}
    unset '_table[.$2]'
    for _at in "${!_keys[@]}"; do
        if [[ ${_keys[_at]} == "$2" ]]; then
            _keys=("${_keys[@]:0:_at}" "${_keys[@]:_at + 1}")
            break
        fi
    done
}
