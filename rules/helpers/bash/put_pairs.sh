# Sets entries of a dictionary: $1 its name, then pairs.
put_pairs() {
    local _name=$1 _pair
    shift
    for _pair; do
        local -a _two="($_pair)"
        put "$_name" "${_two[0]}" "${_two[1]}"
    done
}
