# Sorts an array in the order $2; with -r the other way round. Equal elements keep their places.
sort_items() {
    local -n _items=$1
    local -a _how=()
    (( ${#_items[@]} > 1 )) || return 0
    case $2 in
        n) _how=(-n) ;;
        f) _how=(-g) ;;
        s) ;;
        *) sort_by_keys "$1" "$1" "$2" "${3-}"
            return ;;
    esac
    readarray -d '' -t _items < <(printf '%s\0' "${_items[@]}" | LC_ALL=C sort -z -s "${_how[@]}" ${3:+"$3"})
}
