# The test listens on this port of the host's loopback interface.
import socket

with socket.create_connection(("127.0.0.1", int(input())), timeout=5) as connection:
    connection.sendall(b"out")
print("ok")
