# Does a comparison of floats hold?
compare_floats() {
    if [[ $1 == "$3" ]]; then
        [[ $2 == *=* && $2 != '!=' && $1 != nan || $2 == '!=' && $1 == nan ]]
        return
    fi
    awk -v "a=$1" -v "b=$3" -v "o=$2" 'BEGIN {
        if (a == "nan" || b == "nan") exit o != "!="
        a = a == "inf" ? -log(0) : a == "-inf" ? log(0) : a + 0; b = b == "inf" ? -log(0) : b == "-inf" ? log(0) : b + 0
        exit !(o == "<" ? a < b : o == "<=" ? a <= b : o == ">" ? a > b : o == ">=" ? a >= b : o == "==" ? a == b : a != b)
    }' 2>/dev/null
}
