# The least common multiple.
lcm() {
    gcd "$1" "$2"
    (( REPLY )) && checked "$(( ${1#-} / REPLY ))" '*' "${2#-}"
}
