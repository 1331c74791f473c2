twice() {
    (( $1 == 2 )) && exit 0
    REPLY=$(( 2 * $1 ))
}
