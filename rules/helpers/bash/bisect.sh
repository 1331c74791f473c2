# Where a word belongs in a sorted array, before (left) or after (right) equal ones, by the command $3 that compares.
bisect() {
    local -n _sorted=$1
    local -i _lo=0 _hi=${#_sorted[@]} _middle _limit=0
    [[ $4 == right ]] && _limit=1
    while (( _lo < _hi )); do
        _middle=$(( (_lo + _hi) / 2 ))
        $3 "${_sorted[_middle]}" "$2" || return
        if (( REPLY < _limit )); then _lo=_middle+1; else _hi=_middle; fi
    done
    REPLY=$_lo
}
