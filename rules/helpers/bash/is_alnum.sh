# Are all characters letters, digits or fractions?
is_alnum() {
    local _fractions=$'\u00bc-\u00be\u2150-\u215f'
    [[ -n $1 && $1 != *[![:alnum:]$DECIMALS$DIGITS$_fractions]* ]]
}
