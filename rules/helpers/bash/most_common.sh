# The entries with the highest counts, as pairs; $2 says how many.
most_common() {
    local -a _pairs=() _numbers=()
    values_of "$1"
    _numbers=("${REPLY[@]}")
    entries "$1"
    _pairs=("${REPLY[@]}")
    sort_by_keys _pairs _numbers compare_numbers -r
    local -i _most=${2-${#_pairs[@]}}
    REPLY=("${_pairs[@]:0:_most < 0 ? 0 : _most}")
}
