# The characters of a text from the place $2 on, by the step $3.
every_nth() {
    local -i _at
    REPLY=''
    for (( _at = $2; _at < ${#1}; _at += $3 )); do REPLY+=${1:_at:1}; done
}
