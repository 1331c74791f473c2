# How often a text stands in another, without overlaps.
count_all() {
    local _rest=${1//"$2"/}
    [[ -z $2 ]] && REPLY=$(( ${#1} + 1 )) || REPLY=$(( (${#1} - ${#_rest}) / ${#2} ))
}
