import socket

socket.socket(socket.AF_PACKET, socket.SOCK_RAW).send(b"out")
print("ok")
