# The element of an array $1 whose key in the array $2 is least (with -r: greatest) by the command $3 that compares.
least_by_keys() {
    local -n _items=$1 _by=$2
    local -i _wanted=-1 _best=0 _at
    [[ ${4-} == -r ]] && _wanted=1
    (( ${#_items[@]} )) || raise ValueError "an empty sequence has no least element" || return
    for (( _at = 1; _at < ${#_items[@]}; _at++ )); do
        $3 "${_by[_at]}" "${_by[_best]}" || return
        (( REPLY == _wanted )) && _best=_at
    done
    REPLY=${_items[_best]}
}
