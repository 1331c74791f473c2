# Removes an entry of a dictionary that must be there.
drop() {
    take "$1" "$2"
}
