# A function of AWK on a float.
float_function() {
    [[ $1$2 != @(sqrt-[!0]*|log-*|log0.0) ]] || raise ValueError "math domain error" || return
    awk_float "BEGIN { show($1(n(A))) }" -v "A=$2"
    [[ $1 != exp || $REPLY != inf || $2 == inf ]] || raise OverflowError "math range error"
}
