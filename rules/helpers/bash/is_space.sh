# Is a text not empty and all white space?
is_space() {
    [[ -n $1 && $1 != *[!$' \t\n\v\f\r\x1c\x1d\x1e\x1f\u0085\u00a0'[:space:]]* ]]
}
