# A text with zeros before it, after its sign.
zfill() {
    local _sign=''
    [[ $1 == [-+]* ]] && _sign=${1:0:1}
    repeat 0 $(( $2 - ${#1} ))
    REPLY=$_sign$REPLY${1#"$_sign"}
}
