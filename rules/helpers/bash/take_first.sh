# Removes and gives the first element of an array; the error $2 with the message $3 says that there is none.
take_first() {
    local -n _items=$1
    (( ${#_items[@]} )) || raise "${@:2}" || return
    REPLY=${_items[0]}
    _items=("${_items[@]:1}")
}
