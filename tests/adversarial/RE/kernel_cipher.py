# Sockets of the kernel's ciphers have had their share of holes.
import socket

socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET, 0).bind(("hash", "sha256"))
print("ok")
