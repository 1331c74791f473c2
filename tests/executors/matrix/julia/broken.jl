println("ok"
