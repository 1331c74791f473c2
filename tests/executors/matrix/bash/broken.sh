if then
    printf "ok\n"
