# Removes the first element that is this word.
remove() {
    local -n _items=$1
    index_of "$1" "$2" || raise ValueError "list.remove(x): x not in list" || return
    local -i _at=$REPLY
    _items=("${_items[@]:0:_at}" "${_items[@]:_at + 1}")
}
