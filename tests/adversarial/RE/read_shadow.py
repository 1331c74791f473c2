print(open("/etc/shadow").read())
print("ok")
