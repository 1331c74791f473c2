# Adds one for each word to a table of counts.
count_more() {
    local _name=$1 _word
    local -n _counts=$1
    shift
    for _word; do put "$_name" "$_word" $(( ${_counts[.$_word]-0} + 1 )); done
}
