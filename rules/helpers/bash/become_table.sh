# Gives a dictionary new entries: $1 its name, then keys and values in turn.
become_table() {
    local -n _became=$1 _became_keys=$1_keys
    _became=() _became_keys=()
    put_all "$@"
}
