# Removes the first element that is this word.
remove() {
    local -n _items=$1
    index_of "$1" "$2" || raise ValueError "list.remove(x): x not in list" || return
    _items=("${_items[@]:0:REPLY}" "${_items[@]:REPLY + 1}")
}
