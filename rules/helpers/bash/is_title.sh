# Is a cased letter in upper case exactly where no letter precedes?
is_title() {
    local _before=' ' _char _cased=1
    local -i _at
    for (( _at = 0; _at < ${#1}; _at++ )); do
        _char=${1:_at:1}
        if [[ $_char == [[:upper:]] ]]; then
            [[ $_before == [[:upper:][:lower:]] ]] && return 1
            _cased=0
        elif [[ $_char == [[:lower:]] ]]; then
            [[ $_before == [[:upper:][:lower:]] ]] || return 1
            _cased=0
        fi
        _before=$_char
    done
    return "$_cased"
}
