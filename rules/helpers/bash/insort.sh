# Puts a word where it belongs in a sorted array.
insort() {
    bisect "$@" || return
    insert_at "$1" "$REPLY" "$2"
}
