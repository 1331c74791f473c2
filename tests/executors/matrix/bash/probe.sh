export LC_ALL=C.UTF-8

deeper() {
    local kept=$1
    deeper "$1"
    REPLY=$(( REPLY + ${#kept} ))
}

read -r mode
mode=${mode%$'\r'}
case $mode in
    sum)
        read -r a b
        printf '%s\n' "$(( a + ${b%$'\r'} ))"
        ;;
    unflushed) printf 'ok' ;;
    utf8)
        read -r line
        printf '%s\n' "$line|ñ😀"
        ;;
    megabyte)
        read -r rest
        printf '%s\n' "${#rest}"
        ;;
    exception)
        : "${nothing?on purpose}"
        ;;
    exit) exit 3 ;;
    signal)
        kill -SEGV $$
        sleep 600
        ;;
    cpu) while true; do :; done ;;
    sleep) sleep 600 ;;
    memory)
        kept=x
        while true; do kept+=$kept; done
        ;;
    output) while true; do printf '%01000d\n' 0; done ;;
    stack)
        REPLY=0
        printf -v text '%0200000d' 0
        deeper "$text"
        printf '%s\n' "$REPLY"
        ;;
esac
