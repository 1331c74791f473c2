# Sets entries of a dictionary: $1 its name, then keys and values in turn.
put_all() {
    local _name=$1
    shift
    while (( $# )); do
        put "$_name" "$1" "$2"
        shift 2
    done
}
