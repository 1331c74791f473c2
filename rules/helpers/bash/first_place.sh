# Where a text first stands in another; -1 where it does not.
first_place() {
    local _head=${1%%"$2"*}
    [[ $1 == *"$2"* ]] && REPLY=${#_head} || REPLY=-1
}
