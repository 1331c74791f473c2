# Letters after no letter in upper case, the others in lower.
title() {
    local _text=${1,,} _out='' _before=' '
    local -i _at
    for (( _at = 0; _at < ${#_text}; _at++ )); do
        [[ $_before == [[:alpha:]] ]] && _before=${_text:_at:1} || { _before=${_text:_at:1}; _before=${_before^}; }
        _out+=$_before
    done
    REPLY=$_out
}
