# The way from a virtual machine to what runs it.
import socket

with socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as connection:
    connection.settimeout(2)
    connection.connect((2, int(input())))
print("ok")
