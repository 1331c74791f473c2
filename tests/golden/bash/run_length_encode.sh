export LC_ALL=C.UTF-8
set -u

# Replace each run of a character by the character and, from two on, its count.
run_length_encode() {
    local text=$1
    local encoded=""
    local -i i=0
    while (( i < ${#text} )); do
        local -i j=$i
        while (( j < ${#text} )) && [[ ${text:j:1} == "${text:i:1}" ]]; do
            (( j++ ))
        done
        encoded+=${text:i:1}
        if (( j - i > 1 )); then
            encoded+="$(( j - i ))"
        fi
        i=$j
    done
    REPLY=$encoded
}
