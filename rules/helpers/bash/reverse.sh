# Turns an array round.
reverse() {
    reversed "$1"
    local -n _turned=$1
    _turned=("${REPLY[@]}")
}
