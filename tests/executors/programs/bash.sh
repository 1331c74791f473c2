read -r line
case $line in
    fail) exit 3 ;;
    loop) while :; do :; done ;;
    *) echo "hello $line" ;;
esac
