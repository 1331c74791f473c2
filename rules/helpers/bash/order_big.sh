# -1, 0 or 1: how two whole numbers of any size compare.
order_big() {
    local _sign=1
    REPLY=0
    [[ $1 == "$2" ]] && return
    if [[ ${1:0:1} == - && ${2:0:1} != - ]]; then
        REPLY=-1
    elif [[ ${1:0:1} != - && ${2:0:1} == - ]]; then
        REPLY=1
    else
        [[ $1 == -* ]] && _sign=-1
        if (( ${#1} < ${#2} )) || [[ ${#1} == "${#2}" && $1 < $2 ]]; then
            REPLY=$(( -_sign ))
        else
            REPLY=$_sign
        fi
    fi
}
