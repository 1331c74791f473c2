# Sorts an array with sort(1) and its options. Equal elements keep their places.
sort_words() {
    local -n _items=$1
    (( ${#_items[@]} > 1 )) || return 0
    readarray -d '' -t _items < <(printf '%s\0' "${_items[@]}" | LC_ALL=C sort -z -s "${@:2}")
}
