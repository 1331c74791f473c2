# The least word (with -r: the greatest) by the command $1 that compares; the first of equal ones.
least_of() {
    local _order=$1 _wanted=-1 _best _word
    [[ $2 == -r ]] && _wanted=1
    shift 2
    (( $# )) || raise ValueError "an empty sequence has no least element" || return
    _best=$1
    shift
    for _word; do
        $_order "$_word" "$_best" || return
        (( REPLY == _wanted )) && _best=$_word
    done
    REPLY=$_best
}
