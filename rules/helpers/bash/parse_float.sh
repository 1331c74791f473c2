# The float that a text says.
parse_float() {
    strip "$1"
    local _text=${REPLY,,}
    case ${_text#[+-]} in
        inf | infinity) [[ $_text == -* ]] && REPLY=-inf || REPLY=inf ;;
        nan) REPLY=nan ;;
        *)
            [[ $_text =~ ^[+-]?([0-9]+(_[0-9]+)*\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$ ]] ||
                { repr "$1"; raise ValueError "could not convert string to float: $REPLY"; } || return
            awk_float 'BEGIN { show(n(A)) }' -v "A=${_text//_/}"
            ;;
    esac
}
