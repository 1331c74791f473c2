# Where a text stands, as $1 finds it; it must be there.
must_find() {
    "$@"
    (( REPLY >= 0 )) || raise ValueError "substring not found"
}
