# Have two arrays without duplicates the same elements?
same_members() {
    local -n _one=$1 _two=$2
    (( ${#_one[@]} == ${#_two[@]} )) && is_subset "$1" "$2"
}
