# Have two dictionaries the same entries?
same_table() {
    local -n _one=$1 _two=$2 _one_keys=$1_keys
    (( ${#_one[@]} == ${#_two[@]} )) || return
    local _key
    for _key in "${_one_keys[@]}"; do
        [[ -n ${_two[.$_key]+set} && ${_one[.$_key]} == "${_two[.$_key]}" ]] || return
    done
    return 0
}
