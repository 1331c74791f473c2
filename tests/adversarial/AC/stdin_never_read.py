# dragoman: stdin_mb=10
print("ok")
