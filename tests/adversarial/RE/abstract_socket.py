# The test listens on an abstract Unix socket of this name on the host.
import socket

with socket.socket(socket.AF_UNIX) as connection:
    connection.connect("\0dragoman-test-" + input())
    connection.sendall(b"out")
print("ok")
