# Does a text go on with another at a place?
starts_at() {
    local -i _at=$3
    (( _at < 0 )) && (( _at = _at + ${#1} < 0 ? 0 : _at + ${#1} ))
    (( _at <= ${#1} )) && [[ ${1:_at} == "$2"* ]]
}
