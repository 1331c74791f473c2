# A number by a format of printf: $1 the format, $2 the digits, $3 the number.
formatted() {
    REPLY=$3
    [[ $3 == *[in]* ]] && return
    REPLY=$(awk -v "f=$1" -v "d=$2" -v "x=$3" 'BEGIN { sub(/\*/, d, f); printf f, x * 1 }')
}
