# Runs of equal words: rows of the word and the run.
group_runs() {
    local -a _out=() _run _row
    while (( $# )); do
        _run=("$1")
        while (( $# > 1 )) && [[ $2 == "$1" ]]; do
            shift
            _run+=("$1")
        done
        _row=("$1" "${_run[*]@Q}")
        _out+=("${_row[*]@Q}")
        shift
    done
    REPLY=("${_out[@]}")
}
