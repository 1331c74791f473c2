# The float that a text says.
parse_float() {
    strip "$1"
    local _text=${REPLY,,} _digits='[0-9]+(_[0-9]+)*'
    case ${_text#[+-]} in
        inf | infinity) [[ $_text == -* ]] && REPLY=-inf || REPLY=inf ;;
        nan) REPLY=nan ;;
        *)
            [[ $_text =~ ^[+-]?($_digits\.?($_digits)?|\.$_digits)(e[+-]?$_digits)?$ ]] ||
                { repr "$1"; raise ValueError "could not convert string to float: $REPLY"; } || return
            awk_float 'BEGIN { show(n(A)) }' -v "A=${_text//_/}"
            ;;
    esac
}
