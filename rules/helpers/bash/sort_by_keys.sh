# Sorts the array $1 by the keys in the array $2, which the command $3 compares (-r: the other way round); equal ones keep their places.
sort_by_keys() {
    local -n _sorting=$1 _given=$2
    local -a _items=() _keys=()
    local -i _at _place _after=1
    [[ ${4-} == -r ]] && _after=-1
    for (( _at = 0; _at < ${#_given[@]}; _at++ )); do
        for (( _place = _at; _place > 0; _place-- )); do
            $3 "${_keys[_place - 1]}" "${_given[_at]}" || return
            (( REPLY == _after )) || break
            _keys[_place]=${_keys[_place - 1]} _items[_place]=${_items[_place - 1]}
        done
        _keys[_place]=${_given[_at]} _items[_place]=${_sorting[_at]}
    done
    _sorting=("${_items[@]}")
}
