# Fills a dictionary, $2, with the entries of another, $1.
copy_table() {
    pairs_of "$1"
    put_all "$2" "${REPLY[@]}"
}
