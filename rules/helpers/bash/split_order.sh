# The orders of the elements of a row that has the order $1 and $2 elements.
split_order() {
    local _rest=${1:1} _one
    local -i _depth
    REPLY=()
    if [[ $1 == l* ]]; then
        repeat_items "$2" "$_rest"
        return
    fi
    while [[ $_rest != e ]]; do
        _one='' _depth=0
        while true; do
            case ${_rest:0:1} in
                t) (( _depth++ )) ;;
                e) (( _depth-- )) ;;
            esac
            _one+=${_rest:0:1} _rest=${_rest:1}
            (( _depth == 0 )) && [[ $_one != *[lo] ]] && break
        done
        REPLY+=("$_one")
    done
}
