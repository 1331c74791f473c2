# A text with another in place of a third, $4 times at most.
replace() {
    local _text=$1 _out=''
    local -i _left=$4 _at
    if [[ -z $2 ]]; then
        for (( _at = 0; _at < ${#1} && _left; _at++, _left-- )); do _out+=$3${1:_at:1}; done
        REPLY=$_out${1:_at}
        (( _left )) && REPLY+=$3
        return 0
    fi
    while [[ $_text == *"$2"* ]] && (( _left-- )); do
        _out+=${_text%%"$2"*}$3
        _text=${_text#*"$2"}
    done
    REPLY=$_out$_text
}
