# A text with another in place of a third, which may be empty.
replace_all() {
    local -i _at
    REPLY=${2:+${1//"$2"/"$3"}}
    [[ -n $2 ]] && return
    for (( _at = 0; _at < ${#1}; _at++ )); do REPLY+=$3${1:_at:1}; done
    REPLY+=$3
}
