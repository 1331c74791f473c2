# The least common multiple.
lcm() {
    gcd "$1" "$2"
    (( REPLY )) && checked_product "$(( ${1#-} / REPLY ))" "${2#-}"
}
