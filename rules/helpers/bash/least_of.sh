# The least word (with -r: the greatest) by the command $1 that compares; the first of equal ones.
least_of() {
    local -a _words=("${@:3}")
    least_by_keys _words _words "$1" "$2"
}
