# Removes a member from a set, or a key from those of a dictionary, if it is there.
discard() {
    local -n _members=$1
    local _at
    for _at in "${!_members[@]}"; do [[ ${_members[_at]} != "$2" ]] || unset '_members[_at]'; done
    _members=("${_members[@]}")
}
