# -1, 0 or 1: how two whole numbers of any size compare.
order_big() {
    if (( ${#1} < 19 && ${#2} < 19 )); then
        compare_numbers "$1" "$2"
    else
        REPLY=$(bc <<< "($1 > $2) - ($1 < $2)")
    fi
}
