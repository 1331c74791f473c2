# The entries with the highest counts, as pairs; $2 says how many.
most_common() {
    local -n _table=$1 _keys=$1_keys
    local -a _pairs=() _numbers=()
    local _key
    for _key in "${_keys[@]}"; do _numbers+=("${_table[.$_key]}"); done
    entries "$1"
    _pairs=("${REPLY[@]}")
    sort_by_keys _pairs _numbers compare_numbers -r
    local -i _most=${2-${#_pairs[@]}}
    REPLY=("${_pairs[@]:0:_most < 0 ? 0 : _most}")
}
