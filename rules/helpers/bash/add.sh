# Adds a member to a set.
add() {
    local -n _members=$1
    contains "$1" "$2" || _members+=("$2")
}
