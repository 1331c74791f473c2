# Removes a member from a set, which must be there.
remove_member() {
    contains "$1" "$2" || raise KeyError "$2" || return
    discard "$1" "$2"
}
