# Removes and gives the entry at a place.
pop_entry() {
    local -n _ordered=$1_keys
    (( ${#_ordered[@]} )) || raise KeyError "'popitem(): dictionary is empty'" || return
    local _key=${_ordered[$2]}
    take "$1" "$_key"
    REPLY=("$_key" "$REPLY")
}
