puts("ok"
