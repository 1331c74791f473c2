# -1, 0 or 1: how two words compare in an order: n numbers, b large ones, s texts, f floats, o… what may be None, l,… lists, t,… tuples.
compare() {
    case $1 in
        n) compare_numbers "$2" "$3" ;;
        b) order_big "$2" "$3" ;;
        s) compare_texts "$2" "$3" ;;
        f) REPLY=0
            if compare_floats "$2" '<' "$3"; then REPLY=-1; elif compare_floats "$2" '>' "$3"; then REPLY=1; fi ;;
        o*) some "$2" && some "$3" && compare "${1:1}" "$2" "$3" ;;
        *) compare_rows "$@" ;;
    esac
}
