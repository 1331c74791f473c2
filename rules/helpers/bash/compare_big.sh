# Does a comparison of whole numbers of any size hold?
compare_big() {
    order_big "$1" "$3"
    (( REPLY $2 0 ))
}
