# Removes a member from a set, if it is there.
discard() {
    local -n _members=$1
    local _at
    for _at in "${!_members[@]}"; do
        if [[ ${_members[_at]} == "$2" ]]; then
            _members=("${_members[@]:0:_at}" "${_members[@]:_at + 1}")
            break
        fi
    done
}
