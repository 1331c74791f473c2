# The least word (with -r: the greatest) by the command $2 that compares, or $1 where there are none.
least_or() {
    (( $# > 3 )) || { REPLY=$1; return; }
    least_of "${@:2}"
}
