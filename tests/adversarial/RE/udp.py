# The test listens on this port of the host's loopback interface.
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    sock.sendto(b"out", ("127.0.0.1", int(input())))
print("ok")
