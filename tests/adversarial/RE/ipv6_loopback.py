import socket

with socket.create_connection(("::1", int(input())), timeout=5) as connection:
    connection.sendall(b"out")
print("ok")
