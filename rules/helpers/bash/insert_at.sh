# Puts a word before a place.
insert_at() {
    local -n _items=$1
    local -i _at=$2
    (( _at < 0 )) && (( _at += ${#_items[@]} ))
    (( _at < 0 )) && _at=0
    _items=("${_items[@]:0:_at}" "$3" "${_items[@]:_at}")
}
