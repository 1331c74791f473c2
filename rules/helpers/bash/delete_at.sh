# Removes the element at a place.
delete_at() {
    local _kept=${REPLY-}
    pop_at "$1" "$2" || raise IndexError "list assignment index out of range" || return
    REPLY=$_kept
}
