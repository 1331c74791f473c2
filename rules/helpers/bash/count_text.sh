# How often a text stands in another, without overlaps, between two places.
count_text() {
    local -i _start=${3-0} _count=0
    (( _start <= ${#1} )) || { REPLY=0; return; }
    text_part "$1" "${3-}" "${4-}"
    local _text=$REPLY
    if [[ -z $2 ]]; then
        REPLY=$(( ${#_text} + 1 ))
        return
    fi
    while [[ $_text == *"$2"* ]]; do
        _text=${_text#*"$2"}
        (( _count++ ))
    done
    REPLY=$_count
}
