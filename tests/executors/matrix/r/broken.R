cat("ok"
