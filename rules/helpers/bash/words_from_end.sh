# The words of a text, split at white space $2 times at most, from the end.
words_from_end() {
    local _text=$1 _word
    local -i _left=$2
    local -a _out=()
    rstrip "$_text"
    _text=$REPLY
    while [[ -n $_text ]] && (( _left-- )); do
        _word=${_text##*[$' \t\n\v\f\r\x1c\x1d\x1e\x1f\u0085\u00a0']}
        _out=("$_word" "${_out[@]}")
        rstrip "${_text:0:${#_text} - ${#_word}}"
        _text=$REPLY
    done
    [[ -n $_text ]] && _out=("$_text" "${_out[@]}")
    REPLY=("${_out[@]}")
}
