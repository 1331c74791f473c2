# A number with commas between groups of three digits.
grouped() {
    local _head=${1%%.*} _tail=''
    [[ $1 == *.* ]] && _tail=.${1#*.}
    while [[ $_head =~ ^(-?[0-9]+)([0-9]{3})(,.*)?$ ]]; do
        _head=${BASH_REMATCH[1]},${BASH_REMATCH[2]}${BASH_REMATCH[3]}
    done
    REPLY=$_head$_tail
}
