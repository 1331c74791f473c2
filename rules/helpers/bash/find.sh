# Where a text first stands in another between two places; -1 where it does not.
find() {
    local -i _start=${3-0} _end=${4:-${#1}}
    (( _start < 0 )) && (( _start = _start + ${#1} < 0 ? 0 : _start + ${#1} ))
    (( _end < 0 )) && (( _end += ${#1} ))
    text_part "$1" "${3-}" "${4-}"
    local _head=${REPLY%%"$2"*}
    if (( _start > ${#1} || (_start > 0 && _start > _end) )) || [[ $REPLY != *"$2"* ]]; then
        REPLY=-1
    elif [[ -z $2 ]]; then
        REPLY=$_start
    else
        REPLY=$(( _start + ${#_head} ))
    fi
}
